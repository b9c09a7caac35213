import { basename } from 'node:path';
import { decodeTable } from '../files/decode-table';
import type { RawTable } from '../files/raw-table';
import { CLOSED_MONTHS, type LineNames } from '../planning/opex/add-bookings';
import { actualsNoteText } from '../locales/actuals';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { newLines } from '../planning/opex/new-lines';
import { bookingsHeaderScore, COST_SIGNS, plannedAmounts, readBookings, type BookingsFile } from '../planning/opex/read-bookings';
import { opexWords } from '../sheets/opex/words';
import { OPEX_VIEWS } from '../planning/opex/view';
import { bookCall, readAsOf } from './book-call';
import type { ExitCode } from './exit-code';
import { readBytes } from './files';
import { choice, required, text, type Arguments } from './options';
import { UsageError } from './usage-error';
import type { OpexToWrite } from './write-opex';

const COMMAND = 'opex';
const OPTIONS = {
  'as-of': { type: 'string' },
  view: { type: 'string' },
  costs: { type: 'string' },
  budget: { type: 'string' },
  sheet: { type: 'string' },
  sign: { type: 'string' },
  closed: { type: 'string' },
  name: { type: 'string', multiple: true },
} as const;

/**
 * `almanac opex`: a workbook with an annual plan in, the same with OPEX against plan out, and bookings and planned amounts from files in it.
 *
 * @throws UsageError for a call that cannot be followed, InputError for a file that cannot be read; nothing is written then
 */
export function opexCommand(args: readonly string[]): Promise<ExitCode> {
  return bookCall({ command: COMMAND, help: 'help.opex', options: OPTIONS }, args, async (arguments_) => {
    const ask = await askedOf(arguments_);
    return async (book) => {
      const { writeOpex } = await import('./write-opex');
      return writeOpex({ ...book, ask });
    };
  });
}

/** What is asked for, once the workbook says what was settled about its files. */
async function askedOf(arguments_: Arguments): Promise<OpexToWrite['ask']> {
  const { locale, values } = arguments_;
  const asOf = readAsOf(arguments_, required(arguments_, COMMAND, 'as-of'));
  const view = choice(arguments_, 'view', OPEX_VIEWS, 'month');
  const given = text(values, 'sign') === undefined ? null : choice(arguments_, 'sign', COST_SIGNS, 'costs');
  const closed = choice(arguments_, 'closed', CLOSED_MONTHS, 'refuse');
  const names = namesOf(arguments_);
  const [costsFile, budgetFile] = [await tableOf(arguments_, 'costs'), await tableOf(arguments_, 'budget')];
  return ({ opex }) => {
    const sign = given ?? opex?.habits?.sign ?? null;
    const read = (table: RawTable | null) => (table ? readBookings(table, { locale, sign }) : null);
    const [booked, planned] = [read(costsFile), read(budgetFile)];
    for (const { code, params } of [booked, planned].flatMap((file) => file?.notes ?? []))
      process.stderr.write(`${actualsNoteText(locale, code, params)}\n`);
    const habits = { sign, names: { ...opex?.habits?.names, ...names } };
    const bookings = booked?.bookings ?? [];
    const budget = [...(booked?.budget ?? []), ...(planned ? plannedAmounts(planned) : [])];
    tellNewLines(locale, { bookings, budget }, opex?.lines ?? [], habits.names);
    return { spec: { asOf, view }, closed, bookings, budget, habits };
  };
}

/** The lines that a workbook does not have yet: a name that is nearly one of its own would else be a cost nobody looks for. */
function tellNewLines(
  locale: Locale,
  { bookings, budget }: Pick<BookingsFile, 'bookings' | 'budget'>,
  standing: readonly { readonly name: string; readonly channel: string }[],
  names: LineNames,
): void {
  const { baseOf, item } = opexWords(locale);
  const named = <Line extends { readonly line: unknown }>(line: Line) => ({ ...line, line: names[String(line.line)] ?? line.line });
  const fresh = newLines({ bookings: bookings.map(named), budget: budget.map(named) }, standing, (name) => baseOf(name) !== null);
  if (fresh.length === 0) return;
  const lines = fresh.map((line) => `${line.name} (${item(line.item)})`).join(', ');
  process.stderr.write(`${cliText(locale, 'opex.newLines', { lines })}\n`);
}

async function tableOf({ values, locale }: Arguments, option: 'costs' | 'budget'): Promise<RawTable | null> {
  const name = text(values, option);
  if (name === undefined) return null;
  return decodeTable(await readBytes(name, locale), basename(name), { sheet: text(values, 'sheet'), headerScore: bookingsHeaderScore });
}

/** `--name "File line=Line"`, as often as wanted. */
function namesOf({ values, locale }: Arguments): LineNames {
  const given = values['name'];
  if (!Array.isArray(given)) return {};
  return Object.fromEntries(
    given.map((pair) => {
      const [from, to] = String(pair)
        .split('=')
        .map((part) => part.trim());
      if (!from || !to) throw new UsageError(locale, 'usage.name', { found: String(pair) });
      return [from, to] as const;
    }),
  );
}
