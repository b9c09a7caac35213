import { isoMonth } from '../../../src/calendar/months';
import type { Locale } from '../../../src/locales/locale';
import { LOCALES } from '../../../src/locales/locale';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { evaluate } from '../../../src/planning/drivers/evaluate';
import { aloneValue, leverValues } from '../../../src/planning/drivers/levers';
import { nameKey } from '../../../src/planning/drivers/name';
import { NO_DRIVER_INPUTS, planDrivers, type DriverInputs, type DriverPlan } from '../../../src/planning/drivers/plan-drivers';
import type { Level } from '../../../src/planning/actuals/actuals';
import { planRolling, rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import type { RollingPlan } from '../../../src/planning/rolling/rolling-plan';
import { DRIVERS, driversColumns, toSums } from '../../../src/sheets/rolling/drivers-layout';
import { relativeForm } from '../../../src/sheets/relative-form';
import { FIRST_ROW, GROUP_ROW } from '../../../src/sheets/rolling/layout';
import { driversRecord, readDrivers } from '../../../src/sheets/rolling/read-drivers';
import { ROLES } from '../../../src/sheets/roles';
import { rollingContext } from '../../../src/sheets/rolling/context';
import { driversSheet } from '../../../src/sheets/rolling/drivers-sheet';
import { range } from '../../../src/sheets/address';
import type { Area } from '../../../src/sheets/blueprint';
import { ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import { isFormula } from '../../../src/sheets/text-content';
import { madeUpHistory } from '../../excel/history';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { seededUniform } from '../../support/histories';
import { DrawnRolling } from './drawn-rolling';

const HISTORY = madeUpHistory(2, 1);
/** In the order of the plan. */
const KEYS = ['Channel 2', 'Channel 1'];

const plans = new Map<string, Promise<{ breakdown: BreakdownPlan; rolling: RollingPlan }>>();
/** May and June 2027. */
function planOf(levels: readonly Level[]) {
  const known = plans.get(levels.join()) ?? made(levels);
  plans.set(levels.join(), known);
  return known;
}

async function made(levels: readonly Level[]) {
  const start = { year: 2027, month: 1 };
  const asked = { target: 3_000_000, start, market: 'none', method: 'history', levels, digits: 0, currency: 'CNY' } as const;
  const breakdown = planBreakdown({ spec: asked, actuals: HISTORY, kept: NO_INPUTS });
  const spec = { asOf: { year: 2027, month: 5 }, months: 2 };
  const forecast = await madeForecast(HISTORY, rollingForecast(spec, breakdown, HISTORY));
  return { breakdown, rolling: planRolling({ spec, breakdown, actuals: HISTORY, forecast }) };
}

interface Drawn {
  readonly sheet: DrawnRolling;
  readonly plan: DriverPlan;
  readonly c: ReturnType<typeof driversColumns>;
  /** Sheet row of the first channel. */
  readonly first: number;
}

async function drawn(given: Partial<DriverInputs> = {}, levels: readonly Level[] = ['channel'], locale: Locale = 'en-US'): Promise<Drawn> {
  const { breakdown, rolling } = await planOf(levels);
  const plan = planDrivers(rolling, { ...NO_DRIVER_INPUTS, ...given });
  const sheet = await DrawnRolling.of(rolling, breakdown, HISTORY, { locale, more: (context) => [driversSheet(context, plan)] });
  const used = plan.drivers.filter((driver) => driver.used).length;
  const { rows } = driversRecord(plan);
  return { sheet, plan, c: driversColumns({ drivers: plan.drivers.length, used, months: 2 }), first: rows.first };
}

const MONTHS = ['2027-05', '2027-06'];
const OUTSIDE = 'A value in red cannot be: below zero, or a rate above 100%.';
const block = ({ sheet, plan, first }: Drawn, column: number, rows = plan.rows.length) => sheet.block('Drivers', first, column, rows, 2);
const at = ({ sheet }: Drawn, row: number, column: number): unknown => sheet.block('Drivers', row, column, 1, 1)[0]?.[0];
const checks = ({ sheet, plan, first, c }: Drawn): unknown[] =>
  sheet.block('Drivers', first + plan.rows.length + 1, c.sales, 2, 1).map(([value]) => value);

/** Inputs of every channel and month, drawn from ranges. */
function typedValues(ranges: Readonly<Record<string, readonly [number, number]>>, seed: number, keys: readonly string[] = KEYS) {
  const random = seededUniform(seed);
  const value = ([low, high]: readonly [number, number]) => low + (high - low) * random();
  const months = (range: readonly [number, number]) => Object.fromEntries(MONTHS.map((month) => [month, value(range)]));
  return Object.fromEntries(
    keys.map((key) => [key, Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, months(range)]))]),
  );
}

const USUAL = { uv: [20_000, 90_000], cvr: [0.01, 0.05], aov: [50, 300], returns: [0, 0.2] } as const;

/** A number close to one of the core, empty where that has none. */
const near = (value: number | null): unknown =>
  value === null ? '' : expect.closeTo(value, Math.min(6, 6 - Math.log10(Math.abs(value) + 1)));

/** Every figure of the sheet against the core. */
function expectAsPlanned(of: Drawn): void {
  const { plan, c, sheet } = of;
  const net = block(of, c.monthNet);
  const used = plan.drivers.filter((driver) => driver.used);
  const locked = new Set(used.filter((driver) => driver.locked).map(({ key }) => key));
  plan.rows.forEach((index, row) =>
    plan.months.forEach((month, m) => {
      const target = Number(net[row]?.[m]);
      const typed = plan.inputs.values[sheet.plan.rows[index]?.key ?? ''] ?? {};
      const values = new Map(
        used.flatMap(({ key }) => {
          const value = typed[key]?.[isoMonth(month)];
          return value === undefined ? [] : [[key, value] as const];
        }),
      );
      const shown = (column: number) => block(of, column)[row]?.[m];
      const sales = values.size < used.length ? null : evaluate(plan.expression, (name) => values.get(nameKey(name)) ?? NaN);
      expect(shown(c.monthSales)).toEqual(near(sales));
      expect(shown(c.monthGap)).toEqual(near(sales === null ? null : sales - target));
      const levers = leverValues(plan.expression, values, target, locked);
      used.forEach(({ name, key }, driver) => {
        const alone = sales === null ? null : aloneValue(plan.expression, name, values, target);
        expect([name, shown(c.alone[driver] ?? 0)]).toEqual([name, near(alone)]);
        expect([name, shown(c.together[driver] ?? 0)]).toEqual([name, near(levers.get(key) ?? null)]);
      });
      expect(shown(c.left)).toBe([...levers.values()].includes(null) ? '' : 0);
    }),
  );
  expect(checks(of)).toEqual([0, 0]);
}

describe('the sheet Drivers', () => {
  it('shows what the drivers make of sales, and what each must be to close the gap, as the core works it out', async () => {
    for (const [locked, seed] of [
      [[], 1],
      [['uv', 'returns'], 2],
      [['uv', 'cvr', 'aov', 'returns'], 3],
    ] as const)
      expectAsPlanned(await drawn({ values: typedValues(USUAL, seed), locked }));
  });

  it.each([
    ['访客*转化率*price + 赠品', { 访客: [1000, 9000], 转化率: [0.1, 0.2], price: [5, 50], 赠品: [10, 20] }],
    ['uv*cvr*aov + uv*extra', { uv: [100, 900], cvr: [0.1, 0.2], aov: [5, 50], extra: [1, 2] }],
    ['max(uv,10)*cvr^2*sqrt(aov)/(1+tax)', { uv: [100, 900], cvr: [0.1, 0.2], aov: [5, 50], tax: [0.1, 0.3] }],
    ['exp(a)-log(b)*c%', { a: [1, 9], b: [2, 3], c: [5, 50] }],
  ] as const)('takes the formula %s', async (formula, ranges) => {
    expectAsPlanned(await drawn({ formula, values: typedValues(ranges, 4) }));
  });

  it('closes the gap when a value that does it alone is typed in', async () => {
    const of = await drawn({ values: typedValues(USUAL, 5) });
    for (const [driver, column] of of.c.inputs.entries()) {
      const before = at(of, of.first, column);
      const alone = at(of, of.first, of.c.alone[driver] ?? 0);
      await of.sheet.type('Drivers', of.first, column, Number(alone));
      expect(Number(at(of, of.first, of.c.monthGap))).toBeCloseTo(0, 4);
      await of.sheet.type('Drivers', of.first, column, Number(before));
    }
  });

  it('follows locks that are typed', async () => {
    const of = await drawn({ values: typedValues(USUAL, 6) });
    const lock = (driver: number, content: string | null) => of.sheet.type('Drivers', DRIVERS.locks, of.c.inputs[driver] ?? 0, content);
    for (const driver of [0, 2, 3]) await lock(driver, 'x');
    expect(block(of, of.c.together[1] ?? 0)).toEqual(block(of, of.c.alone[1] ?? 0));
    expect(block(of, of.c.together[0] ?? 0)).toEqual(block(of, of.c.inputs[0] ?? 0));
    expect(at(of, DRIVERS.locks, of.c.together[1] ?? 0)).toBe(1);
    await lock(1, 'x');
    expect(block(of, of.c.together[1] ?? 0).flat()).toEqual(['', '', '', '']);
    expect(checks(of)).toEqual([0, 0]);
    expect(at(of, of.first, of.c.attention)).toBe(OUTSIDE);
  });

  it('adds up the channels that have all their drivers, and holds them against the same channels', async () => {
    const values = typedValues(USUAL, 7);
    const of = await drawn({ values: { ...values, [KEYS[1] ?? '']: {} } });
    const sum = (column: number) => of.sheet.block('Drivers', FIRST_ROW, column, 1, 2)[0];
    for (const column of [of.c.monthSales, of.c.monthNet, of.c.monthGap]) expect(sum(column)).toEqual(block(of, column)[0]);
    for (const column of [of.c.sales, of.c.net, of.c.gap])
      expect(at(of, FIRST_ROW, column)).toBeCloseTo(Number(at(of, of.first, column)), 6);
    expect(Number(at(of, FIRST_ROW, of.c.gap))).toBeCloseTo(
      block(of, of.c.monthGap)
        .flat()
        .reduce<number>((all, value) => all + Number(value), 0),
      6,
    );
    // The months' net sales are those of GTM.
    const channels = of.plan.rows.map((row) => of.sheet.rows(of.sheet.columns.monthNet)[row]);
    expect(block(of, of.c.monthNet)).toEqual(channels);
  });

  it('tells what is missing, what has no solution and what is no number', async () => {
    const of = await drawn({ values: typedValues(USUAL, 8) });
    const told = () => at(of, of.first, of.c.attention);
    const type = (driver: number, content: number | string | null) => of.sheet.type('Drivers', of.first, of.c.inputs[driver] ?? 0, content);
    expect(told()).toBe('');
    await type(1, null);
    expect(told()).toBe('Some drivers are missing, or the formula has no value for them.');
    expect(at(of, of.first, of.c.alone[0] ?? 0)).toBe('');
    await type(1, 0);
    expect(told()).toBe('Where a value is missing, no value of that driver closes the gap.');
    await type(1, 'much');
    expect(told()).toBe('A yellow cell holds no number.');
    expect(checks(of)).toEqual([0, 1]);
    expect(at(of, 2, 0)).toBe('1 row needs attention: see the column Attention.');
  });

  it('tells that a value typed or solved for cannot be, by what its driver is', async () => {
    const told = async (values: Readonly<Record<string, number>>, formula?: string) => {
      const months = (value: number) => Object.fromEntries(MONTHS.map((month) => [month, value]));
      const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, months(value)]));
      const of = await drawn({
        ...(formula === undefined ? {} : { formula }),
        values: Object.fromEntries(KEYS.map((key) => [key, typed])),
      });
      return at(of, of.first, of.c.attention);
    };
    // Sales of a thousand: no returns below zero would make them those of GTM.
    expect(await told({ uv: 1000, cvr: 0.01, aov: 100, returns: 0 })).toBe(OUTSIDE);
    expect(await told({ uv: 1000, cvr: 1.5 }, 'uv*cvr')).toBe(OUTSIDE);
    expect(await told({ uv: 1_000_000, cvr: 0.5 }, 'uv*cvr')).toBe('');
    // Nothing is known of a driver of one's own.
    expect(await told({ uv: 1_000_000, adjustment: -5 }, 'uv + adjustment')).toBe('');
  });

  it('leads to the drivers to type, which lie far right, and back', async () => {
    const of = await drawn();
    const { formulas } = of.sheet.cells('Drivers');
    const link = (row: number, column: number) => formulas[row]?.[column];
    expect(link(DRIVERS.toInputs.row, DRIVERS.toInputs.column)).toBe('=HYPERLINK("#J8","Drivers to type →")');
    expect(link(toSums(of.c).row, toSums(of.c).column)).toBe('=HYPERLINK("#C8","← Sums")');
  });

  it('tells that the formula was changed and is to be built', async () => {
    const of = await drawn();
    const told = () => at(of, DRIVERS.formula.row + 1, 0);
    expect(told()).toMatch(/^↑ Formula of net sales/);
    await of.sheet.type('Drivers', DRIVERS.formula.row, 0, 'uv*aov');
    expect(told()).toMatch(/^The formula was changed/);
  });

  it.each(LOCALES)('has no error value, whatever is typed, %s', async (locale) => {
    const none = typedValues({ ...USUAL, cvr: [0, 0] }, 9, ['', ...KEYS]);
    for (const [levels, values, rows] of [
      [['channel'], none, 2],
      [['product'], none, 1],
      [['channel'], {}, 2],
      [[], {}, 1],
    ] as const) {
      const of = await drawn({ values }, levels, locale);
      const errors = of.sheet
        .cells('Drivers')
        .values.flat()
        .filter((value) => String(value).startsWith('#'));
      expect(errors).toEqual([]);
      expect(checks(of)).toEqual([0, 0]);
      expect(of.plan.rows).toHaveLength(rows);
    }
  });

  it('has the same formulas in every row, but for the links to GTM', async () => {
    const of = await drawn({ formula: 'max(uv,10)*cvr^2*sqrt(aov)/(1+tax)' });
    const { formulas } = of.sheet.cells('Drivers');
    const forms = (r: number) =>
      (formulas[r] ?? []).flatMap((formula, column) =>
        isFormula(formula) && !formula.includes('GTM!') ? [relativeForm(formula, r, column)] : [],
      );
    expect(forms(of.first).length).toBeGreaterThan(20);
    expect(forms(of.first)).toEqual(forms(of.first + 1));
  });

  it('marks as input what is typed, and nothing else', async () => {
    const { rolling } = await planOf(['channel']);
    const plan = planDrivers(rolling, { ...NO_DRIVER_INPUTS, formula: 'uv*aov' });
    const input = { plan: rolling, inputs: {}, locale: 'en-US', table: ACTUALS_TABLE, madeOn: 46_000, moneyDigits: 0 } as const;
    const sheet = driversSheet(rollingContext(input), plan);
    const inputs = sheet.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => range(area));
    expect(inputs.sort()).toEqual(['A4', 'J4', 'J8:K9', 'M4', 'M8:N9']);
    expect(sheet.names).toContainEqual({ name: 'Almanac_Drivers_Sheet', area: expect.objectContaining({ row: 0, column: 0 }) as Area });
    // The names of identity and checks; what people type has none.
    expect(sheet.names.map(({ name }) => name)).toEqual(['Almanac_Drivers_Sheet', 'Almanac_Drivers_Checks']);
  });

  it('says which drivers have no closed form', async () => {
    const { sheet, c } = await drawn({ formula: 'max(uv,10)*aov' });
    const titles = sheet.cells('Drivers').values[GROUP_ROW] ?? [];
    expect(titles[c.alone[0] ?? 0]).toBe('Alone: Visitors (uv): no closed form');
    expect(titles[c.alone[1] ?? 0]).toBe('Alone: Average order value (aov)');
  });
});

describe('what was typed into Drivers', () => {
  it('is read back as it is', async () => {
    const values = typedValues({ ...USUAL, spare: [1, 2] }, 10);
    const inputs = { formula: 'uv*cvr*aov*(1-returns)+Bonus', locked: ['cvr', 'bonus'], values };
    for (const given of [inputs, NO_DRIVER_INPUTS]) {
      const { sheet, plan } = await drawn(given);
      expect(readDrivers(sheet.cells('Drivers'), driversRecord(plan))).toEqual({ inputs: given, formulas: [] });
    }
    const total = { ...NO_DRIVER_INPUTS, values: typedValues(USUAL, 11, ['']) };
    const { sheet, plan } = await drawn(total, ['product']);
    expect(readDrivers(sheet.cells('Drivers'), driversRecord(plan)).inputs).toEqual(total);
  });

  it('counts by its value where it is a formula', async () => {
    const { sheet, plan, c, first } = await drawn();
    const column = c.inputs[0] ?? 0;
    await sheet.type('Drivers', first, column, '=1000+1');
    const { inputs, formulas } = readDrivers(sheet.cells('Drivers'), driversRecord(plan));
    expect(inputs.values).toEqual({ 'Channel 2': { uv: { '2027-05': 1001 } } });
    expect(formulas).toEqual([{ row: first, column, formula: '=1000+1', value: 1001 }]);
  });

  it('is refused by the name of its cell where it cannot be used', async () => {
    const { sheet, plan, c, first } = await drawn();
    const read = () => readDrivers(sheet.cells('Drivers'), driversRecord(plan));
    await sheet.type('Drivers', first, c.inputs[0] ?? 0, 'many');
    expect(read).toThrow('Drivers!J8 must hold a number or be empty; found “many”.');
    await sheet.type('Drivers', first, c.inputs[0] ?? 0, null);
    const { row, column } = DRIVERS.formula;
    for (const [formula, message] of [
      ['uv*', 'Drivers!A4 ends at position 4'],
      ['7', 'Drivers!A4 names no driver'],
      ['uv $ 2', 'Drivers!A4: “$” at position 4 cannot be read'],
    ] as const) {
      await sheet.type('Drivers', row, column, formula);
      expect(read).toThrow(message);
    }
  });

  it('means a formula of sales with an equals sign before it as it reads', async () => {
    const { sheet, plan } = await drawn();
    const { row, column } = DRIVERS.formula;
    const read = () => readDrivers(sheet.cells('Drivers'), driversRecord(plan));
    await sheet.type('Drivers', row, column, '=visitors*aov');
    expect(read()).toMatchObject({ inputs: { formula: 'visitors*aov' }, formulas: [] });
    await sheet.type('Drivers', row, column, '="uv*"&"aov"');
    expect(read()).toMatchObject({ inputs: { formula: 'uv*aov' }, formulas: [{ row, column }] });
    await sheet.type('Drivers', row, column, null);
    expect(read().inputs.formula).toBe('uv*cvr*aov*(1-returns)');
  });
});
