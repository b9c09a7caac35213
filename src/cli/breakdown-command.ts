import { basename } from 'node:path';
import { actualsNoteText } from '../locales/actuals';
import { cliText } from '../locales/cli';
import { InputError } from '../locales/input-error';
import { LEVELS, type Level } from '../planning/actuals/actuals';
import { readActualsFile } from '../planning/actuals/read-actuals-file';
import { readNumber } from '../planning/actuals/read-number';
import type { BreakdownSpec, SpreadMethod, YearMonth } from '../planning/breakdown/plan';
import { readTarget } from '../planning/breakdown/read-target';
import { startError } from '../planning/breakdown/start-month';
import { targetError } from '../planning/breakdown/target-limits';
import { MARKETS } from '../sheets/breakdown/layout';
import { EXIT, type ExitCode } from './exit-code';
import { isSameFile, readBytes, refuseToWrite, requireXlsx } from './files';
import { choice, readArguments, required, text, type Arguments } from './options';
import { UsageError } from './usage-error';

const COMMAND = 'breakdown';

/** The methods that need nothing typed into the workbook, by the names the command line takes. */
const METHODS = {
  history: 'history',
  profile: 'history',
  'last-year': 'last-year',
  'event-aligned': 'event-aligned',
  equal: 'equal',
  '445': '445',
  'straight-line': 'straight-line',
} as const satisfies Record<string, SpreadMethod>;
const METHOD_NAMES = Object.keys(METHODS) as (keyof typeof METHODS)[];

/**
 * `almanac breakdown`: history and a target in, a workbook of live formulas and a printed summary out.
 *
 * @throws UsageError for a call that cannot be followed, InputError for a history that cannot be read; nothing is written then
 */
export async function breakdownCommand(args: readonly string[]): Promise<ExitCode> {
  const arguments_ = readArguments(COMMAND, args, {
    history: { type: 'string' },
    target: { type: 'string' },
    start: { type: 'string' },
    market: { type: 'string' },
    method: { type: 'string' },
    by: { type: 'string' },
    digits: { type: 'string' },
    currency: { type: 'string' },
    sheet: { type: 'string' },
    out: { type: 'string' },
  });
  const { locale, values } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, 'help.breakdown')}\n`);
    return EXIT.done;
  }
  const historyFile = required(arguments_, COMMAND, 'history');
  const digits = readDigits(arguments_);
  const target = targetOf(arguments_, digits);
  const start = readStart(arguments_);
  const out = requireXlsx(required(arguments_, COMMAND, 'out'), locale);
  const asked = {
    market: choice(arguments_, 'market', MARKETS, 'none'),
    method: METHODS[choice(arguments_, 'method', METHOD_NAMES, 'history')],
    digits,
    currency: text(values, 'currency') ?? '',
  };
  const by = readLevels(arguments_);
  if (await isSameFile(historyFile, out)) throw new UsageError(locale, 'usage.outIsHistory', { file: out });
  await refuseToWrite(out, locale);

  const { actuals } = await readActualsFile(await readBytes(historyFile, locale), basename(historyFile), {
    locale,
    sheet: text(values, 'sheet'),
  });
  for (const { code, params } of actuals.notes) process.stderr.write(`${actualsNoteText(locale, code, params)}\n`);
  const spec: BreakdownSpec = { ...asked, target, start, levels: by ?? actuals.levels };
  // A call that is refused has no use for the local Excel, which takes longer to load than all of the above.
  const { writePlan } = await import('./write-plan');
  return writePlan({ spec, history: actuals.rows, out, locale });
}

function targetOf(arguments_: Arguments, digits: number): number {
  const written = required(arguments_, COMMAND, 'target');
  const target = readTarget(written, arguments_.locale);
  if (target instanceof Error) throw target;
  // In the pane the field says what is read. Here nobody sees it: 1.200 may be thousands as others write them, hardly three decimals.
  const unsettled = readNumber(written);
  if (unsettled instanceof InputError && target < Number(unsettled.params['grouped'])) throw unsettled;
  const refused = targetError(target, digits);
  if (refused) throw refused;
  return target;
}

function readStart(arguments_: Arguments): YearMonth {
  const found = required(arguments_, COMMAND, 'start');
  const match = /^(\d{4})-(\d{1,2})$/.exec(found);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) throw new UsageError(arguments_.locale, 'usage.start', { found });
  const start = { year: Number(match[1]), month };
  const unsound = startError(start, found);
  if (unsound) throw unsound;
  return start;
}

function readDigits(arguments_: Arguments): number {
  const found = text(arguments_.values, 'digits') ?? '0';
  const digits = Number(found);
  if (found.trim() === '' || !Number.isInteger(digits) || digits < -8 || digits > 4)
    throw new UsageError(arguments_.locale, 'usage.digits', { found });
  return digits;
}

function readLevels(arguments_: Arguments): Level[] | null {
  const found = text(arguments_.values, 'by');
  if (found === undefined) return null;
  if (found === 'none') return [];
  return found.split(',').map((name) => {
    const level = LEVELS.find((known) => known === name.trim().toLowerCase());
    if (!level)
      throw new UsageError(arguments_.locale, 'usage.choice', { option: '--by', allowed: `${LEVELS.join(', ')}, none`, found: name });
    return level;
  });
}
