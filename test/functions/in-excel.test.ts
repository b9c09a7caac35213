import { serialOf, serialOfIso } from '../../src/calendar/serial';
import { CATALOGUE } from '../../src/functions/catalogue';
import { workedExample } from '../../src/functions/example';
import { functionsMetadata } from '../../src/functions/metadata';
import type { NodeHost } from '../../src/host/node';
import { toExcelFormula } from '../../src/planning/drivers/excel-formula';
import { parseExpression } from '../../src/planning/drivers/parse';
import { withAddIn } from '../excel/add-in';

/** Rows between formulas: room for each to spill. */
const STEP = 40;

/** Types formulas into the first column of an empty sheet, and reads what they show. */
async function results({ Excel }: NodeHost, formulas: readonly string[]): Promise<unknown[][][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    formulas.forEach((formula, at) => (sheet.getCell(at * STEP, 0).formulas = [[formula]]));
    await context.sync();
    const shown = formulas.map((_, at) => {
      const cell = sheet.getCell(at * STEP, 0);
      const spill = cell.getSpillingToRangeOrNullObject();
      cell.load('values');
      spill.load('values,isNullObject');
      return { cell, spill };
    });
    await context.sync();
    return shown.map(({ cell, spill }) => (spill.isNullObject ? cell.values : spill.values) as unknown[][]);
  });
}

/** The local Excel with the PLAN functions in it. */
function withFunctions<T>(work: (excel: NodeHost) => Promise<T>): Promise<T> {
  return withAddIn(async (excel) => {
    jest.isolateModules(() => jest.requireActual('../../src/functions/index'));
    excel.host.registerCustomFunctions(functionsMetadata('en-US', 'https://localhost:3000'), 'PLAN');
    return work(excel);
  });
}

/** As the help shows it: numbers to six decimals, dates as numbers. */
const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);

describe('the functions in the local Excel', () => {
  it('give in cells what the help pages show', () =>
    withFunctions(async (excel) => {
      const examples = await Promise.all(
        CATALOGUE.flatMap((spec) => spec.examples.map(async (example) => ({ spec, example, worked: await workedExample(spec, example) }))),
      );
      const shown = await results(
        excel,
        examples.map(({ worked }) => worked.formula),
      );
      examples.forEach(({ spec, worked }, at) => {
        const dates: readonly number[] = spec.dateColumns;
        const expected = worked.result.map((row) =>
          row.map((text, column) => (dates.includes(column) ? serialOfIso(text) : spec.holds === 'numbers' ? Number(text) : text)),
        );
        // Beside text, the page shows a number as the text it looks like.
        const asShown = (value: unknown, column: number) =>
          spec.holds === 'numbers' || dates.includes(column) ? rounded(value) : String(rounded(value));
        expect([worked.formula, shown[at]?.map((row) => row.map(asShown))]).toEqual([worked.formula, expected]);
      });
    }));

  it('simulate a programme that stands in cells, and say there what is wrong with it', () =>
    withFunctions(async ({ Excel }) => {
      const { examples } = CATALOGUE.find(({ id }) => id === 'LOYALTYSIM')!;
      const rows = [...(examples[0]!.values[0] as [string, string | number][])];
      const [shown, refused] = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        // Empty cells below the block.
        sheet.getRange(`A1:B${rows.length}`).values = rows;
        sheet.getRange('D1').formulas = [[`=PLAN.LOYALTYSIM(A1:B${rows.length + 5},1000)`]];
        const found = sheet.getRange('D1:G2');
        found.load('values');
        await context.sync();
        const values = found.values as number[][];
        sheet.getRange('B2').values = [['two']];
        const cell = sheet.getRange('D1');
        cell.load('values');
        await context.sync();
        return [values, cell.values[0]?.[0]] as const;
      });
      const worked = await workedExample(
        CATALOGUE.find(({ id }) => id === 'LOYALTYSIM')!,
        examples[0]!,
      );
      expect(shown.map((row) => row.map((value) => String(rounded(value))))).toEqual(worked.result);
      expect(refused).toBe('#VALUE!');
    }));

  it('forecast a range, beside the name of the method that BACKTEST chooses', () =>
    withFunctions(async ({ Excel }) => {
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const history = Array.from({ length: 36 }, (_, t) => (t === 20 ? '' : 100 + t + 10 * (t % 12)));
        sheet.getRange('A1:A36').values = history.map((value) => [value]);
        sheet.getRange('C1').formulas = [['=PLAN.FORECAST(A1:A36)']];
        sheet.getRange('G1').formulas = [['=PLAN.BACKTEST(A1:A36,6)']];
        sheet.getRange('M1').formulas = [['=INDEX(G1:G9,MATCH(1,K1:K9,0))']];
        sheet.getRange('N1').formulas = [['=PLAN.FORECAST(A1:A36,2,12,0.9,M1)']];
        await context.sync();
        const ranges = ['C1:E3', 'G1:K9', 'M1', 'N1:P2'].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('values');
        await context.sync();
        return ranges.map((range) => range.values as (string | number)[][]);
      });
      const [forecast = [], table = [], [[chosen] = []] = [], byName = []] = read;
      forecast.forEach(([point, lower, upper], step) => {
        expect(Math.abs(Number(point) - (136 + step + 10 * step))).toBeLessThan(8);
        expect(lower! <= point! && point! <= upper!).toBe(true);
      });
      expect(table[0]).toEqual(['method', 'MASE', 'sMAPE', 'bias', 'chosen']);
      expect(table.slice(1).filter((row) => row[4] === 1)).toEqual([table.find(([method]) => method === chosen)]);
      for (const row of byName) for (const value of row) expect(typeof value).toBe('number');
    }));

  it('say why there is no result', () =>
    withFunctions(async (excel) => {
      expect(await results(excel, ['=PLAN.FESTIVAL("cny",2050)', '=PLAN.EVENTS(DATE(2050,1,1),DATE(2050,12,31))'])).toEqual([
        [['#N/A']],
        [['#N/A']],
      ]);
      expect(excel.host.cellErrorMessage('Sheet1', 'A1')).toBe('Festivals are known for 2015 to 2040; year is 2050.');
      expect(excel.host.cellErrorMessage('Sheet1', `A${STEP + 1}`)).toContain('The table covers 2015 to 2040');
    }));
});

describe('native twins', () => {
  const twin = (id: string, at: number) => CATALOGUE.find((spec) => spec.id === id)?.twins[at]?.formula ?? '';
  /** The first twin in a column, filled down: relative rows move with the cell. */
  const filledDown = (id: string, cells: number) =>
    Array.from({ length: cells }, (_, down) => [
      twin(id, 0).replace(/([A-Z])(\d+)/g, (_all, column: string, row: string) => `${column}${Number(row) + down}`),
    ]);

  it('of SPREAD, DISAGGREGATE and PERIODS, filled down, give what the functions give', () =>
    withFunctions(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1').values = [[1001]];
        sheet.getRange('A2:A13').values = Array.from({ length: 12 }, (_, at) => [at % 5]);
        sheet.getRange('D2:D13').formulas = filledDown('SPREAD', 12);
        sheet.getRange('E2').formulas = [['=PLAN.SPREAD(B1,A2:A13)']];
        const quarters = context.workbook.worksheets.add('Quarters');
        quarters.getRange('A1:A4').values = [[300], [330], [270], [450]];
        quarters.getRange('B1:B12').values = Array.from({ length: 12 }, (_, month) => [month + 1]);
        quarters.getRange('D1:D12').formulas = filledDown('DISAGGREGATE', 12);
        quarters.getRange('E1').formulas = [['=PLAN.DISAGGREGATE(A1:A4,B1:B12,"uniform")']];
        const months = context.workbook.worksheets.add('Months');
        months.getRange('B1').formulas = [['=DATE(2027,11,17)']];
        months.getRange('D1:D12').formulas = filledDown('PERIODS', 12);
        months.getRange('E1').formulas = [['=PLAN.PERIODS(B1,12)']];
        const read = [sheet.getRange('D2:E13'), quarters.getRange('D1:E12'), months.getRange('D1:E12')];
        for (const range of read) range.load('values');
        await context.sync();
        return read.map((range) => range.values as number[][]);
      });
      for (const rows of values) expect(rows.map(([native]) => native)).toEqual(rows.map(([, byFunction]) => byFunction));
      expect(values.map((rows) => rows[0]?.[0])).toEqual([0, 100, serialOf(2027, 11, 1)]);
    }));

  it('of TIMEPROGRESS agree with it before, in and after the span', () =>
    withFunctions(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2:B3').formulas = [['=DATE(2027,11,1)'], ['=DATE(2027,11,30)']];
        sheet.getRange('D1:D30').values = Array.from({ length: 30 }, (_, day) => [day === 10 ? 9 : 1 + (day % 3)]);
        sheet.getRange('F1:I1').formulas = [
          [twin('TIMEPROGRESS', 0), '=PLAN.TIMEPROGRESS(B1,B2,B3)', twin('TIMEPROGRESS', 1), '=PLAN.TIMEPROGRESS(B1,B2,B3,D1:D30)'],
        ];
        const read: number[][] = [];
        for (const day of [-5, 1, 11, 30, 40]) {
          sheet.getRange('B1').formulas = [[`=DATE(2027,11,${day})`]];
          const range = sheet.getRange('F1:I1');
          range.load('values');
          await context.sync();
          read.push(range.values[0] as number[]);
        }
        return read;
      });
      expect(values.map(([days]) => days)).toEqual([0, 1 / 30, 11 / 30, 1, 1]);
      for (const [days = NaN, byFunction, weighted = NaN, weightedByFunction] of values) {
        expect(byFunction).toBeCloseTo(days, 12);
        expect(weightedByFunction).toBeCloseTo(weighted, 12);
      }
    }));

  it('of ATTAINMENT and GROWTH, filled down, give what the functions give, #N/A where there is no share', () =>
    withFunctions(async ({ Excel }) => {
      const rows = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const pairs = [[95, 100], [-80, -100], [50, -100], [30, 0], ['', 100], [7, '']]; // prettier-ignore
        const height = pairs.length;
        sheet.getRange(`A2:B${height + 1}`).values = pairs;
        sheet.getRange(`D2:D${height + 1}`).formulas = filledDown('ATTAINMENT', height);
        sheet.getRange('E2').formulas = [[`=PLAN.ATTAINMENT(A2:A${height + 1},B2:B${height + 1})`]];
        sheet.getRange(`F2:F${height + 1}`).formulas = filledDown('GROWTH', height);
        sheet.getRange('G2').formulas = [[`=PLAN.GROWTH(A2:A${height + 1},B2:B${height + 1})`]];
        await context.sync();
        const read = sheet.getRange(`D2:G${height + 1}`);
        read.load('values');
        await context.sync();
        return read.values as unknown[][];
      });
      const asShown = rows.map((row) => row.map(rounded));
      expect(asShown.map(([, attained, , grown]) => [attained, grown])).toEqual([
        [0.95, -0.05],
        [1.2, 0.2],
        [2.5, 1.5],
        ...Array.from({ length: 3 }, () => ['#N/A', '#N/A']),
      ]);
      for (const [native, byFunction, nativeGrowth, growthByFunction] of asShown)
        expect([native, nativeGrowth]).toEqual([byFunction, growthByFunction]);
    }));

  it('of VARIANCE and BRIDGE, filled down, give what the functions give', () =>
    withFunctions(async ({ Excel }) => {
      const rows = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A2:B4').values = [[200_000, 240_000], [0.03, 0.025], [150, 160]]; // prettier-ignore
        sheet.getRange('D2:D4').formulas = filledDown('BRIDGE', 3);
        sheet.getRange('E2').formulas = [['=PLAN.BRIDGE(A2:A4,B2:B4)']];
        sheet.getRange('F2:F4').formulas = filledDown('VARIANCE', 3);
        sheet.getRange('G2').formulas = [['=PLAN.VARIANCE(A2:A4,B2:B4)']];
        sheet.getRange('H2').formulas = [[twin('VARIANCE', 1)]];
        sheet.getRange('I2').formulas = [['=PLAN.VARIANCE(A2,B2,"cost")']];
        sheet.getRange('D5:I5').formulas = [['=SUM(D2:D4)', '=SUM(E2:E4)-(PRODUCT(B2:B4)-PRODUCT(A2:A4))', ...Array<string>(4).fill('')]];
        await context.sync();
        const read = sheet.getRange('D2:I5');
        read.load('values');
        await context.sync();
        return read.values as number[][];
      });
      for (const [native, byFunction = NaN, difference, variance] of rows.slice(0, 3)) {
        expect(byFunction).toBeCloseTo(native!, 6);
        expect(variance).toBeCloseTo(difference!, 12);
      }
      expect(rows[0]?.slice(4)).toEqual([40_000, 40_000]);
      expect(rows[3]?.[0]).toBeCloseTo(60_000, 6);
      expect(rows[3]?.[1]).toBe(0);
    }));

  it('of PVM give the line of the total', () =>
    withFunctions(async ({ Excel }) => {
      const shown = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A2:D4').values = [[100, 10, 120, 9], [50, 20, 45, 22], [20, 5, 20, 5]]; // prettier-ignore
        sheet.getRange('F1').formulas = [['=PLAN.PVM(A2:A4,B2:B4,C2:C4,D2:D4)']];
        sheet.getRange('F6:H6').formulas = [[0, 1, 2].map((at) => twin('PVM', at))];
        await context.sync();
        const read = sheet.getRange('F4:H6');
        read.load('values');
        await context.sync();
        return read.values as number[][];
      });
      shown[2]!.forEach((native, at) => expect(shown[0]?.[at]).toBeCloseTo(native, 9));
    }));

  it('of FLEX and TIERED agree with them', () =>
    withFunctions(async ({ Excel }) => {
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1:B5').values = [[60_000], [3000], [62_000], [3300], [0.6]];
        sheet.getRange('H1').formulas = [[twin('FLEX', 0)]];
        sheet.getRange('I1').formulas = [['=INDEX(PLAN.FLEX(B1,B2,B3,B4,B5),1)']];
        const tiers = context.workbook.worksheets.add('Tiers');
        tiers.getRange('D2:E4').values = [[0, 0.1], [100, 0.2], [250, 0.15]]; // prettier-ignore
        tiers.getRange('H1:K1').formulas = [
          [twin('TIERED', 0), '=PLAN.TIERED(B1,D2:D4,E2:E4)', twin('TIERED', 1), '=PLAN.TIERED(B1,D2:D4,E2:E4,"whole")'],
        ];
        const flexed = sheet.getRange('H1:I1');
        flexed.load('values');
        const charges: number[][] = [];
        for (const amount of [0, 99, 100, 150, 250, 1000]) {
          tiers.getRange('B1').values = [[amount]];
          const range = tiers.getRange('H1:K1');
          range.load('values');
          await context.sync();
          charges.push(range.values[0] as number[]);
        }
        return { flexed: flexed.values[0] as number[], charges };
      });
      for (const value of read.flexed) expect(value).toBeCloseTo(63_600, 9);
      for (const [marginal = NaN, byFunction, whole = NaN, wholeByFunction] of read.charges) {
        expect(byFunction).toBeCloseTo(marginal, 9);
        expect(wholeByFunction).toBeCloseTo(whole, 9);
      }
    }));

  it('of POINTSALLOC and POINTSREVENUE agree with them', () =>
    withFunctions(async ({ Excel }) => {
      const [allocation = NaN, allocated, revenue = NaN, recognised] = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1:B4').values = [[100_000], [10_000], [1], [0.95]];
        sheet.getRange('H1:I1').formulas = [[twin('POINTSALLOC', 0), '=INDEX(PLAN.POINTSALLOC(B1,B2,B3,B4),2)']];
        const later = context.workbook.worksheets.add('Later');
        later.getRange('B1:B3').values = [[8675.8], [8500], [9700]];
        later.getRange('H1:I1').formulas = [[twin('POINTSREVENUE', 0), '=PLAN.POINTSREVENUE(B1,B2,B3)']];
        const ranges = [sheet, later].map((one) => one.getRange('H1:I1'));
        for (const range of ranges) range.load('values');
        await context.sync();
        return ranges.flatMap(({ values }) => values[0] as number[]);
      });
      expect(allocated).toBeCloseTo(allocation, 9);
      expect(recognised).toBeCloseTo(revenue, 9);
    }));

  it('of OUTLOOK agree with it from the first month to the last', () =>
    withFunctions(async ({ Excel }) => {
      const METHODS = ['plan-mix', 'run-rate', 'plan-rest'];
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2:B13').values = Array.from({ length: 12 }, (_, month) => [100 + 10 * (month % 5)]);
        sheet.getRange('D1:I1').formulas = [
          METHODS.flatMap((method, at) => [twin('OUTLOOK', at), `=PLAN.OUTLOOK(A2:A13,B2:B13,"${method}")`]),
        ];
        const landings: number[][] = [];
        for (let month = 0; month < 12; month += 1) {
          sheet.getCell(1 + month, 0).values = [[90 + 7 * (month % 4)]];
          const range = sheet.getRange('D1:I1');
          range.load('values');
          await context.sync();
          landings.push(range.values[0] as number[]);
        }
        return landings;
      });
      for (const landings of read) METHODS.forEach((_, at) => expect(landings[2 * at + 1]).toBeCloseTo(landings[2 * at] ?? NaN, 9));
      expect(new Set(read.at(-1)?.map(rounded))).toEqual(new Set([1206]));
    }));

  it('of DRIVER is its first example written as a native formula', () =>
    withFunctions(async ({ Excel }) => {
      const expression = 'uv*cvr*aov*(1-returns)';
      const drivers = [['uv', 200_000], ['cvr', 0.03], ['aov', 150], ['returns', 0.1]]; // prettier-ignore
      const native = `=${toExcelFormula(parseExpression(expression), (name) => `$B$${drivers.findIndex(([known]) => known === name) + 1}`)}`;
      expect(twin('DRIVER', 0)).toBe(native);
      const shown = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B4').values = drivers;
        sheet.getRange('D1:E1').formulas = [[native, `=PLAN.DRIVER("${expression}",A1:A4,B1:B4)`]];
        const range = sheet.getRange('D1:E1');
        range.load('values');
        await context.sync();
        return range.values[0] as number[];
      });
      for (const value of shown) expect(value).toBeCloseTo(810_000, 6);
    }));
});
