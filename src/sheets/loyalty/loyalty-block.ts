import { ACCOUNTING_VIEWS, type UncertainName } from '../../planning/loyalty/loyalty-assumptions';
import { DISTRIBUTIONS, EXPIRY_KINDS, RANGE_FIELDS, type ScenarioLever } from '../../planning/loyalty/loyalty-inputs';
import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { area, type Draft } from '../draft';
import { monthSerial } from '../breakdown/month-serial';
import { quoted } from '../text-content';
import { chosenCell, lever, LISTS, monthlyRow, programmeCell, type LoyaltyContext } from './context';
import { LOYALTY, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';
import { estimateCell } from './estimate';
import { distributionNumber, rangeCell } from './loyalty-ranges';
import { ASSUMPTIONS_NAME } from './names';

/** Levers that scale an uncertain input itself; the others scale what it is a factor on. */
const SCALED: Partial<Record<UncertainName, ScenarioLever>> = {
  'earn-rate': 'earnRate',
  multiplier: 'multiplier',
  'sign-up-points': 'signUpPoints',
  'activity-points': 'activityPoints',
  redemption: 'redemption',
  'unit-cost': 'unitCost',
};
const FIELD_LEVER = { earnRate: 'earn rate', signUpPoints: 'sign-up points', activityPoints: 'activity points' } as const;
const SEGMENT_KEYS = { members: 'members', churn: 'churn', activeShare: 'active share', spend: 'spend', multiplier: 'multiplier' } as const;
const REWARD_KEYS = {
  share: 'share',
  price: 'price',
  unitCost: 'unit cost',
  partnerShare: 'partner share',
  faceValue: 'face value',
} as const;

/**
 * The assumptions of the scenario in use, line by line, in formulas that follow the cells people type into. It is what a simulation and PLAN.LOYALTYSIM read,
 * and what tells whether a simulation is still that of the assumptions.
 */
export function writeBlock(context: LoyaltyContext, draft: Draft): void {
  const { rows, t } = context;
  const lines = blockLines(context, (at) => cell(rows.programme + at, rows.block + 1));
  draft.putRow(rows.programme - 1, rows.block, [t('block.key'), t('block.value')]);
  lines.forEach(([key, content], at) => draft.putRow(rows.programme + at, rows.block, [key, content]));
  draft.names.push({ name: ASSUMPTIONS_NAME, area: area(rows.programme, rows.block, lines.length, 2) });
}

/** @param valueAt the cell of the value of a line, by its place */
function blockLines(context: LoyaltyContext, valueAt: (at: number) => string): (readonly [string, Content])[] {
  const { rows, shape, inputs } = context;
  const lines: (readonly [string, Content])[] = [];
  const add = (key: string, content: Content): void => {
    lines.push([key, content]);
  };
  const number = (address: string, by?: ScenarioLever): string => `=N(${address})${by ? `*${lever(context, by)}` : ''}`;
  const orNothing = (address: string): string => `=IF(ISNUMBER(${address}),${address},"")`;
  // Whose formula has come to nothing is no empty cell: a simulation refuses it.
  const orUnknown = (address: string): string => `=IF(ISBLANK(${address}),"",IF(ISNUMBER(${address}),${address},"?"))`;
  const months = Array.from({ length: shape.months }, (_, month) => month);
  const monthly = (key: string, row: number, by?: ScenarioLever): void =>
    months.forEach((month) => add(`${key} ${month + 1}`, number(cell(row, LOYALTY.first + month), by)));
  const typed = (line: Parameters<typeof programmeCell>[1]) => programmeCell(context, line);

  add('start', monthSerial(shape.start));
  add('months', shape.months);
  add('fiscal year start', shape.fiscalYearStart);
  for (let of = 0; of < shape.segments; of += 1) {
    const key = `segment ${of + 1}`;
    add(`${key} name`, `=${cell(rows.segment + of, LOYALTY.label)}&""`);
    SEGMENT_COLUMNS.forEach((column, at) =>
      add(
        `${key} ${SEGMENT_KEYS[column]}`,
        number(
          cell(rows.segment + of, LOYALTY.value + at),
          column === 'multiplier' ? 'multiplier' : column === 'spend' ? 'sales' : undefined,
        ),
      ),
    );
    monthly(`${key} joiners`, rows.joiners + of, 'joiners');
    for (let month = 0; month < shape.retention; month += 1)
      add(`${key} retention ${month + 1}`, orUnknown(cell(rows.retention + of, LOYALTY.first + month)));
    for (let age = 0; age < shape.standing; age += 1)
      add(`${key} opening ${age + 1}`, number(cell(rows.standing + of, LOYALTY.first + age)));
    for (let to = 0; to < shape.segments; to += 1)
      add(`migration ${of + 1} ${to + 1}`, number(cell(rows.segment + of, rows.migration + to)));
  }
  monthly('spend index', monthlyRow(context, 'spendIndex'));
  months.forEach((month) =>
    add(
      `sales ${month + 1}`,
      `=IF(${chosenCell(context, 'salesSource')}=2,N(${typed('planShare')})*N(${cell(rows.planSales, LOYALTY.first + month)})*${lever(context, 'sales')},"")`,
    ),
  );
  for (const field of ['earnRate', 'signUpPoints', 'activityPoints'] as const) add(FIELD_LEVER[field], number(typed(field), field));
  monthly('event multiplier', monthlyRow(context, 'eventMultiplier'));
  const firstAge = lines.length;
  for (let age = 0; age < shape.curve; age += 1) {
    const scaled = `N(${cell(rows.curve, LOYALTY.first + age)})*${lever(context, 'redemption')}`;
    const before = age === 0 ? '1' : `1-SUM(${valueAt(firstAge)}:${valueAt(firstAge + age - 1)})`;
    // As typed where the scenario does not raise it, so that a curve above 1 is refused and not cut.
    add(`redemption ${age}`, `=IF(${lever(context, 'redemption')}>1,MAX(0,MIN(${scaled},${before})),${scaled})`);
  }
  monthly('redemption index', monthlyRow(context, 'redemptionIndex'));
  add(
    'expiry',
    `=IF(${chosenCell(context, 'expiry')}=0,"",CHOOSE(${chosenCell(context, 'expiry')},${EXPIRY_KINDS.map(quoted).join(',')}))`,
  );
  add('expiry n', number(typed('expiryN')));
  add('lapse', orNothing(typed('lapse')));
  inputs.rewards.forEach((_, of) => {
    const key = `reward ${of + 1}`;
    add(`${key} name`, `=${cell(rows.reward + of, LOYALTY.label)}&""`);
    REWARD_COLUMNS.forEach((column, at) =>
      add(
        `${key} ${REWARD_KEYS[column]}`,
        number(cell(rows.reward + of, 1 + at), column === 'price' ? 'pointsPrice' : column === 'unitCost' ? 'unitCost' : undefined),
      ),
    );
  });
  monthly('fixed costs', monthlyRow(context, 'fixedCosts'), 'fixedCosts');
  monthly('budget', monthlyRow(context, 'budget'));
  for (let year = 0; year < shape.years; year += 1) add(`cap ${year + 1}`, orNothing(cell(rows.caps + year, LOYALTY.value)));
  add('margin', number(typed('margin')));
  add('incremental share', number(typed('incrementalShare')));
  add(
    'accounting view',
    `=IF(${chosenCell(context, 'view')}=0,"",CHOOSE(${chosenCell(context, 'view')},${ACCOUNTING_VIEWS.map(quoted).join(',')}))`,
  );
  months.forEach((month) => add(`expected redemption ${month + 1}`, `=${estimateCell(context, month)}`));
  add('opening liability', orNothing(typed('openingLiability')));
  rows.places.forEach(({ input, of }, line) => {
    const key = `uncertain ${line + 1}`;
    const kind = distributionNumber(context, line);
    const r = rows.ranges + line;
    add(`${key} input`, input);
    add(`${key} of`, of + 1);
    add(`${key} distribution`, `=IF(${kind}=0,"",CHOOSE(${kind},${DISTRIBUTIONS.map(quoted).join(',')}))`);
    for (const field of RANGE_FIELDS) {
      const address = rangeCell(context, line, field);
      const by = field === 'a' || field === 'b' ? undefined : SCALED[input];
      add(`${key} ${field}`, `=IF(ISNUMBER(${address}),${address}${by ? `*${lever(context, by)}` : ''},"")`);
    }
    const drawn = range(area(rows.programme + 1, rows.lists + LISTS.indexOf('drawn')), '$both');
    add(`${key} drawn`, `=IF(${cell(r, RANGE.drawn)}=${drawn},"month","run")`);
    add(`${key} group`, `=${cell(r, RANGE.group)}&""`);
  });
  for (let group = 0; group < shape.groups; group += 1) {
    add(`group ${group + 1} name`, `=${cell(rows.group + group, LOYALTY.label)}&""`);
    add(`group ${group + 1} correlation`, number(cell(rows.group + group, LOYALTY.value)));
  }
  return lines;
}
