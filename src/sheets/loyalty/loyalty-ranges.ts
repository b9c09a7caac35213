import { DISTRIBUTIONS, RANGE_FIELDS, rangeKey, type RangeField, type UncertainPlace } from '../../planning/loyalty/loyalty-inputs';
import { PROGRAMME_INPUTS, SEGMENT_INPUTS } from '../../planning/loyalty/loyalty-assumptions';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { formulaText } from '../formula-text';
import { asText, quoted } from '../text-content';
import { chosenCell, type LoyaltyContext } from './context';
import { LOYALTY, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';
import { listCells } from './loyalty-lists';

/** The cell of a field of an uncertain input. */
export function rangeCell({ rows }: LoyaltyContext, line: number, field: RangeField): string {
  return cell(rows.ranges + line, RANGE.values + RANGE_FIELDS.indexOf(field), '$column');
}

/** The number of the distribution that a line has, as an expression; 0 for none of the list. */
export function distributionNumber(context: LoyaltyContext, line: number): string {
  return `IFERROR(MATCH(${cell(context.rows.ranges + line, RANGE.distribution, '$column')},${listCells(context, 'distribution')},0),0)`;
}

/** What each distribution is told by; all else of a line is not looked at. */
export const TOLD_BY: Readonly<Record<(typeof DISTRIBUTIONS)[number], readonly RangeField[]>> = {
  fixed: [],
  normal: ['mean', 'sd'],
  lognormal: ['mean', 'sd'],
  triangular: ['min', 'mode', 'max'],
  pert: ['min', 'mode', 'max'],
  uniform: ['min', 'max'],
  beta: ['min', 'max', 'a', 'b'],
};

/** How sure each input is: its distribution, and that in words. */
export function writeRanges(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, t } = context;
  draft.put(rows.ranges - 2, LOYALTY.label, t('table.ranges'));
  draft.putRow(rows.ranges - 1, LOYALTY.label, [
    t('column.input'),
    t('column.typed'),
    t('column.distribution'),
    ...RANGE_FIELDS.map((field) => t(`range.${field}`)),
    t('column.drawn'),
    t('column.group'),
    t('column.words'),
  ]);
  rows.places.forEach((place, line) => {
    const r = rows.ranges + line;
    const typed = inputs.ranges[rangeKey(place)];
    draft.put(r, LOYALTY.label, inputLabel(context, place));
    draft.put(r, RANGE.typed, `=${typedValue(context, place)}`);
    draft.put(r, RANGE.distribution, t(`distribution.${typed?.distribution ?? 'fixed'}`));
    RANGE_FIELDS.forEach((field, at) => draft.put(r, RANGE.values + at, typed?.values[field] ?? ''));
    draft.put(r, RANGE.drawn, t(`drawn.${typed?.drawn ?? 'run'}`));
    draft.put(r, RANGE.group, asText(typed?.group ?? ''));
    draft.put(r, RANGE.words, `=${inWords(context, line)}`);
  });
}

/** The input's name, with that of its segment or reward. */
function inputLabel({ rows, t }: LoyaltyContext, { input, of }: UncertainPlace): string {
  const name = t(`input.${input}`);
  if ((PROGRAMME_INPUTS as readonly string[]).includes(input)) return name;
  const isSegment = (SEGMENT_INPUTS as readonly string[]).includes(input);
  return `=${cell((isSegment ? rows.segment : rows.reward) + of, LOYALTY.label, '$both')}&${quoted(`${t('of')}${name}`)}`;
}

/** Whether an input is a part of something, which the sheet shows in percent. */
export function isShare({ input }: UncertainPlace): boolean {
  return input === 'churn' || input === 'active-share' || input === 'redemption' || input === 'lapse';
}

/** What an input is without uncertainty; 1 for a factor on what is typed by month. */
function typedValue({ rows }: LoyaltyContext, { input, of }: UncertainPlace): string {
  const programme = (line: (typeof PROGRAMME_LINES)[number]) =>
    cell(rows.programme + PROGRAMME_LINES.indexOf(line), LOYALTY.value, '$both');
  const segment = (column: (typeof SEGMENT_COLUMNS)[number]) =>
    cell(rows.segment + of, LOYALTY.value + SEGMENT_COLUMNS.indexOf(column), '$both');
  switch (input) {
    case 'churn':
      return segment('churn');
    case 'active-share':
      return segment('activeShare');
    case 'multiplier':
      return segment('multiplier');
    case 'earn-rate':
      return programme('earnRate');
    case 'sign-up-points':
      return programme('signUpPoints');
    case 'activity-points':
      return programme('activityPoints');
    case 'lapse':
      return `N(${programme('lapse')})`;
    case 'redemption':
      return cell(rows.curve, LOYALTY.total, '$both');
    case 'unit-cost':
      return cell(rows.reward + of, 1 + REWARD_COLUMNS.indexOf('unitCost'), '$both');
    case 'joiners':
    case 'spend':
    case 'sales':
    case 'redemption-index':
    case 'fixed-costs':
      return '1';
  }
}

/** A distribution as a sentence, or what its line lacks. */
function inWords(context: LoyaltyContext, line: number): string {
  const { t } = context;
  const number = distributionNumber(context, line);
  const value = (field: RangeField) => rangeCell(context, line, field);
  const share = isShare(context.rows.places[line]!);
  const written = (field: RangeField) =>
    share && field !== 'a' && field !== 'b' ? `ROUND(100*${value(field)},3)&"%"` : `ROUND(${value(field)},4)`;
  const shown = Object.fromEntries(RANGE_FIELDS.map((field) => [field, written(field)]));
  const options = DISTRIBUTIONS.map((one) => {
    const said = formulaText(t(`words.${one}`), shown);
    const problem = wrong(context, line, one);
    return problem === null ? said : `IF(${problem},${quoted(`▲ ${t(`needs.${one}`)}`)},${said})`;
  });
  return `IF(${number}=0,${quoted(`▲ ${t('needs.distribution')}`)},CHOOSE(${number},${options.join(',')}))`;
}

/** When a line cannot be drawn from, by the distribution chosen; null where it always can. */
function wrong(context: LoyaltyContext, line: number, distribution: (typeof DISTRIBUTIONS)[number]): string | null {
  const told = TOLD_BY[distribution];
  if (told.length === 0) return null;
  const [min, mode, max, mean, sd, a, b] = RANGE_FIELDS.map((field) => rangeCell(context, line, field)) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const blank = `COUNT(${told.map((field) => rangeCell(context, line, field)).join(',')})<${told.length}`;
  const beyond: Readonly<Record<typeof distribution, string>> = {
    fixed: 'FALSE',
    normal: `${sd}<0`,
    lognormal: `${sd}<0,${mean}<=0`,
    triangular: `${min}>${mode},${mode}>${max}`,
    pert: `${min}>${mode},${mode}>${max}`,
    uniform: `${min}>${max}`,
    beta: `${min}>${max},${a}<0.1,${b}<0.1`,
  };
  return `IF(${blank},TRUE,OR(${beyond[distribution]}))`;
}

/** Lines whose distribution cannot be drawn from. */
export function rangesWrong({ rows }: LoyaltyContext): string {
  return `COUNTIF(${range(area(rows.ranges, RANGE.words, rows.places.length), '$both')},"▲*")`;
}

/** Inputs that go together, and how closely. */
export function writeGroups(context: LoyaltyContext, draft: Draft): void {
  const { rows, inputs, t } = context;
  draft.put(rows.group - 2, LOYALTY.label, t('table.groups'));
  draft.putRow(rows.group - 1, LOYALTY.label, [t('column.groupName'), t('column.correlation')]);
  inputs.groups.forEach(({ name, correlation }, at) => {
    draft.put(rows.group + at, LOYALTY.label, asText(name));
    draft.put(rows.group + at, LOYALTY.value, correlation ?? '');
  });
}

/** Whether an expiry by inactivity has a rate of its own. */
export function ownLapse(context: LoyaltyContext): string {
  const lapse = cell(context.rows.programme + PROGRAMME_LINES.indexOf('lapse'), LOYALTY.value, '$both');
  return `AND(${chosenCell(context, 'expiry')}=3,ISNUMBER(${lapse}))`;
}
