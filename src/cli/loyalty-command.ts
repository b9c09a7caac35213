import { LOYALTY_TEMPLATES } from '../planning/loyalty/templates';
import { MOST_CARDS } from '../planning/loyalty/card-inputs';
import { MOST_MONTHS, MOST_SEGMENTS } from '../planning/loyalty/loyalty-assumptions';
import { MOST_SCENARIOS } from '../planning/loyalty/loyalty-inputs';
import { MOST_REWARDS, type LoyaltySize } from '../planning/loyalty/resize-inputs';
import { bookCall, readMonth } from './book-call';
import type { ExitCode } from './exit-code';
import { choice, text, type Arguments } from './options';
import { UsageError } from './usage-error';
import type { LoyaltyToWrite } from './write-loyalty';

const COMMAND = 'loyalty';
const OPTIONS = {
  template: { type: 'string' },
  start: { type: 'string' },
  months: { type: 'string' },
  'fiscal-year-start': { type: 'string' },
  segments: { type: 'string' },
  rewards: { type: 'string' },
  cards: { type: 'string' },
  scenarios: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
  reestimate: { type: 'boolean' },
} as const;

/** Options of the plan's size, with the least and the most that each may be. */
const SIZES: readonly (readonly [keyof typeof OPTIONS, keyof LoyaltySize, number, number])[] = [
  ['months', 'months', 1, MOST_MONTHS],
  ['fiscal-year-start', 'fiscalYearStart', 1, 12],
  ['segments', 'segments', 1, MOST_SEGMENTS],
  ['rewards', 'rewards', 1, MOST_REWARDS],
  ['cards', 'cards', 0, MOST_CARDS],
  ['scenarios', 'scenarios', 1, MOST_SCENARIOS],
];

/** Runs where none are asked for, and the most that are made without a person to ask. */
const RUNS = 10_000;
const MOST_RUNS = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;

/**
 * `almanac loyalty`: a workbook in, the same with a loyalty plan and its simulation out.
 *
 * @throws UsageError for a call that cannot be followed, InputError for assumptions that cannot be simulated; nothing is written then
 */
export function loyaltyCommand(args: readonly string[]): Promise<ExitCode> {
  return bookCall({ command: COMMAND, help: 'help.loyalty', options: OPTIONS }, args, (arguments_) => {
    const ask = askedOf(arguments_);
    return async (book) => {
      const { writeLoyalty } = await import('./write-loyalty');
      return writeLoyalty({ ...book, ...ask });
    };
  });
}

function askedOf(arguments_: Arguments): Pick<LoyaltyToWrite, 'asked' | 'sampling' | 'reestimate'> {
  const { values } = arguments_;
  const given = text(values, 'start');
  const start = given === undefined ? null : readMonth(arguments_, given, 'usage.start');
  return {
    asked: {
      template: choice(arguments_, 'template', LOYALTY_TEMPLATES, 'blank'),
      size: {
        ...(start ? { start } : {}),
        ...sizeOf(arguments_),
      },
    },
    reestimate: values['reestimate'] === true,
    sampling: { runs: whole(arguments_, 'runs', 100, MOST_RUNS, RUNS), seed: whole(arguments_, 'seed', 0, MOST_SEED, 1) },
  };
}

/** As far as it is asked for. */
function sizeOf(arguments_: Arguments): Omit<LoyaltySize, 'start'> {
  const { values } = arguments_;
  return Object.fromEntries(
    SIZES.flatMap(([option, field, low, high]) =>
      text(values, option) === undefined ? [] : [[field, whole(arguments_, option, low, high, low)]],
    ),
  );
}

function whole({ values, locale }: Arguments, option: string, low: number, high: number, otherwise: number): number {
  const found = text(values, option);
  if (found === undefined) return otherwise;
  const number = Number(found);
  if (found.trim() === '' || !Number.isInteger(number) || number < low || number > high)
    throw new UsageError(locale, 'usage.whole', { option: `--${option}`, low, high, found });
  return number;
}
