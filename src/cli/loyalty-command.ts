import { LOYALTY_TEMPLATES } from '../planning/loyalty/templates';
import { MOST_MONTHS } from '../planning/loyalty/loyalty-assumptions';
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
  runs: { type: 'string' },
  seed: { type: 'string' },
  reestimate: { type: 'boolean' },
} as const;

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
  const months = text(values, 'months') === undefined ? undefined : whole(arguments_, 'months', 1, MOST_MONTHS, 0);
  const given = text(values, 'start');
  const start = given === undefined ? null : readMonth(arguments_, given, 'usage.start');
  const fiscal = text(values, 'fiscal-year-start') === undefined ? undefined : whole(arguments_, 'fiscal-year-start', 1, 12, 1);
  return {
    asked: {
      template: choice(arguments_, 'template', LOYALTY_TEMPLATES, 'blank'),
      size: {
        ...(start ? { start } : {}),
        ...(months === undefined ? {} : { months }),
        ...(fiscal === undefined ? {} : { fiscalYearStart: fiscal }),
      },
    },
    reestimate: values['reestimate'] === true,
    sampling: { runs: whole(arguments_, 'runs', 100, MOST_RUNS, RUNS), seed: whole(arguments_, 'seed', 0, MOST_SEED, 1) },
  };
}

function whole({ values, locale }: Arguments, option: string, low: number, high: number, otherwise: number): number {
  const found = text(values, option);
  if (found === undefined) return otherwise;
  const number = Number(found);
  if (found.trim() === '' || !Number.isInteger(number) || number < low || number > high)
    throw new UsageError(locale, 'usage.whole', { option: `--${option}`, low, high, found });
  return number;
}
