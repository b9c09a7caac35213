import { ACCOUNTING_VIEWS, MOST_MONTHS, MOST_SEGMENTS, PROGRAMME_INPUTS, REWARD_INPUTS, SEGMENT_INPUTS } from './loyalty-assumptions';

/** The most of each kind that a block may have: what comes out of a workbook is anybody's. */
const MOST_REWARDS = 20;
const MOST_AGE = 120;
/** Fiscal years that the longest plan can have months of. */
const MOST_YEARS = 4;
/** Every input of the largest programme, and as many groups as could tie two of them. */
const MOST_UNCERTAIN = SEGMENT_INPUTS.length * MOST_SEGMENTS + PROGRAMME_INPUTS.length + REWARD_INPUTS.length * MOST_REWARDS;
const MOST_GROUPS = MOST_UNCERTAIN / 2;

export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

const upTo = (high: number): NumberRange => ({ low: 1, high });
const [MONTH, SEGMENT, REWARD, YEAR] = [upTo(MOST_MONTHS), upTo(MOST_SEGMENTS), upTo(MOST_REWARDS), upTo(MOST_YEARS)];
const [UNCERTAIN, GROUP] = [upTo(MOST_UNCERTAIN), upTo(MOST_GROUPS)];

/** Whole numbers that some keys hold. */
export const WHOLE = { MONTHS: MONTH, CALENDAR_MONTH: upTo(12), OF: REWARD, EXPIRY: { low: 0, high: MOST_AGE } } as const;

/** Words that some keys hold. */
export const WORDS = {
  expiry: ['months', 'fiscal-year', 'inactivity', 'never'],
  view: ACCOUNTING_VIEWS,
  input: [...SEGMENT_INPUTS, ...PROGRAMME_INPUTS, ...REWARD_INPUTS],
  distribution: ['', 'fixed', 'normal', 'lognormal', 'triangular', 'pert', 'uniform', 'beta'],
  drawn: ['run', 'month'],
} as const;

/** Parameters of each distribution, as keys name them. */
export const PARAMETERS = {
  normal: ['mean', 'sd'],
  lognormal: ['mean', 'sd'],
  triangular: ['min', 'mode', 'max'],
  pert: ['min', 'mode', 'max'],
  uniform: ['min', 'max'],
  beta: ['a', 'b', 'min', 'max'],
} as const;

/** Every form a key can have, with what each of its numbers (#) can be. */
export const KEY_FORMS: ReadonlyMap<string, readonly NumberRange[]> = new Map([
  ...['start', 'months', 'fiscal year start', 'earn rate', 'sign-up points', 'activity points', 'expiry', 'expiry n', 'lapse'].map(certain),
  ...['margin', 'incremental share', 'accounting view', 'opening liability'].map(certain),
  ...['name', 'members', 'churn', 'active share', 'spend', 'multiplier'].map((field) => form(`segment # ${field}`, SEGMENT)),
  form('segment # joiners #', SEGMENT, MONTH),
  ...['opening', 'retention'].map((list) => form(`segment # ${list} #`, SEGMENT, upTo(MOST_AGE))),
  form('migration # #', SEGMENT, SEGMENT),
  ...['spend index', 'sales', 'event multiplier', 'redemption index', 'fixed costs', 'budget', 'expected redemption'].map((list) =>
    form(`${list} #`, MONTH),
  ),
  form('redemption #', { low: 0, high: MOST_AGE }),
  ...['name', 'share', 'price', 'unit cost', 'partner share', 'face value'].map((field) => form(`reward # ${field}`, REWARD)),
  form('cap #', YEAR),
  ...['input', 'of', 'distribution', 'min', 'mode', 'max', 'mean', 'sd', 'a', 'b', 'drawn', 'group'].map((field) =>
    form(`uncertain # ${field}`, UNCERTAIN),
  ),
  ...['name', 'correlation'].map((field) => form(`group # ${field}`, GROUP)),
]);

function certain(key: string): [string, readonly NumberRange[]] {
  return [key, []];
}

function form(key: string, ...numbers: readonly NumberRange[]): [string, readonly NumberRange[]] {
  return [key, numbers];
}
