import { progressText } from '../../locales/progress';
import type { Month } from '../../calendar/months';
import { addBookings, withBaseBudget, withBudget, type LineNames } from '../../planning/opex/add-bookings';
import type { BudgetLine } from '../../planning/opex/read-bookings';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import { firstFees } from '../../planning/fees/first-fees';
import { costItemOf } from '../../planning/opex/items';
import { FIRST_INPUTS, newLine, planOpex, type OpexInputs, type OpexWords } from '../../planning/opex/plan-opex';
import { opexSheets, opexContext } from '../../sheets/opex';
import type { SheetId } from '../../sheets/blueprint';
import { opexWords } from '../../sheets/opex/words';
import { feesRecord } from '../../sheets/opex/fees-layout';
import { bridgeRecord } from '../../sheets/opex/read-bridge';
import { opexRecord } from '../../sheets/opex/read-opex';
import { activateChange } from '../activate-change';
import type { OpexResult, OpexToBuild, OperationOptions } from '../contracts';
import { groupChanges } from '../group/changes';
import { remembered } from '../group/earlier';
import { inputCells } from '../group/input-cells';
import { sheetRecords } from '../group/record';
import { withFormulas } from '../group/typed-formulas';
import { guardWrite } from '../guards';
import { readState } from '../read-state';
import { rollingGround } from '../rolling/ground';
import { presentNames, sheetNameOf } from '../scene';
import { languageOfSheets } from '../sheets-language';
import { storeChange } from '../store-change';
import { Transaction } from '../transaction';
import { OPEX_GROUP } from './sheets';
import { readOpexStanding } from './standing';
import { NO_HABITS, OPEX_NAMESPACE, writeOpexXml, type StoredOpex } from './store';
import { opexTyped } from './typed';

/**
 * Builds OPEX against plan, or builds it again: reads what is there, puts new bookings and budgets to what people typed, writes what differs, all or nothing.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: what rollingGround refuses, `opex-as-of-outside`, `bookings-month-twice`, and what readOpexStanding, opexTyped and guardWrite
 * refuse; OfficeFailure or Cancelled after everything was taken back
 */
export async function buildOpex(
  context: Excel.RequestContext,
  asked: OpexToBuild,
  options: OperationOptions,
): Promise<{ result: OpexResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const { state, history, scene } = await readState(context, options);
  const { breakdown, actuals } = rollingGround(state);
  const standing = await readOpexStanding(context, scene, history);
  const stored = standing.document?.content ?? null;
  const typed = opexTyped(standing, stored);
  const sheetsLocale = languageOfSheets(options, stored?.locale ?? breakdown.locale ?? null);
  const words = opexWords(sheetsLocale);
  const habits = { ...NO_HABITS, ...stored?.habits, ...asked.habits };
  const { bookings, budget = [], closed = 'refuse' } = asked;
  const ledger = bookings ? addBookings(typed.ledger, bookings, closed, habits.names) : typed.ledger;
  const inputs = budgeted(typed.opex?.inputs ?? null, asked, words, breakdown.spec.start, habits.names);
  const plan = planOpex({ spec: asked.spec, breakdown: breakdown.plan, actuals: actuals.rows, ledger, inputs, words });
  const fees = typed.fees ?? firstFees(plan.channels, sheetsLocale, currencyOf(breakdown.spec));
  const described = opexContext({
    plan,
    locale: sheetsLocale,
    table: standing.table,
    outlook: sheetNameOf(scene, 'Outlook') !== null,
    events: sheetNameOf(scene, 'Events') !== null,
    moneyDigits: breakdown.spec.digits,
    sheetNames: presentNames(scene),
  });
  const places = {
    opex: opexRecord(described),
    pnl: { channels: plan.channels },
    fees: feesRecord(fees),
    bridge: bridgeRecord(described),
  };
  const standsAsBefore = (id: SheetId): boolean => {
    const same = (of: keyof typeof places) => stored !== null && JSON.stringify(stored[of]) === JSON.stringify(places[of]);
    const own = PLACES[id];
    return own === undefined || same(own);
  };
  const blueprints = withFormulas(opexSheets(described, { pnl: typed.pnl, fees, bridge: typed.bridge }), typed.formulas, standsAsBefore);
  await guardWrite(context, scene, blueprints);
  const changes = await groupChanges(context, scene, OPEX_GROUP, blueprints, standing, stored?.sheets);
  const result = (cellsWritten: number): OpexResult => ({
    sheets: blueprints.map(({ name, id }) => ({ name, created: sheetNameOf(scene, id) === null })),
    plan,
    cellsWritten,
    added: {
      bookings: bookings?.length ?? 0,
      budget: budget.length,
      replaced: typed.ledger.length + (bookings?.length ?? 0) - ledger.length,
    },
  });
  const content: StoredOpex = {
    spec: asked.spec,
    locale: sheetsLocale,
    moneyDigits: breakdown.spec.digits,
    sheets: sheetRecords(OPEX_GROUP, blueprints),
    ...places,
    habits,
  };
  if (changes.length === 0 && stored !== null && JSON.stringify(content) === JSON.stringify(stored))
    return { result: result(0), transaction: null };
  changes.push(
    storeChange(writeOpexXml(content, remembered(standing.document, content), new Date().toISOString()), standing.xml, OPEX_NAMESPACE),
  );
  const sheet = blueprints.find(({ id }) => id === 'Opex')?.name ?? '';
  if (sheetNameOf(scene, 'Opex') === null) changes.push(activateChange(sheet, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.opex'));
  const onBatch = (n: number, of: number) =>
    onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') });
  await transaction.run(changes, { signal, onBatch });
  // Lines may stand in other rows once the build is taken back.
  transaction.alsoWrote(inputCells(blueprints.filter(({ id }) => sheetNameOf(scene, id) !== null && !standsAsBefore(id))));
  return { result: result(transaction.cells), transaction };
}

/** The plan's currency; a plan of the Vietnamese market that names none is in dong. */
function currencyOf({ currency, market }: Pick<BreakdownSpec, 'currency' | 'market'>): string {
  return currency === '' && market === 'VN' ? 'VND' : currency;
}

/** What tells where the cells of a sheet stand that people type into; absent: they do not move. */
const PLACES: Partial<Record<SheetId, 'opex' | 'pnl' | 'fees' | 'bridge'>> = { Opex: 'opex', Pnl: 'pnl', Fees: 'fees', Bridge: 'bridge' };

/** What was typed, with planned amounts that came from a file. */
function budgeted(
  inputs: OpexInputs | null,
  { budget = [] }: OpexToBuild,
  words: OpexWords,
  start: Month,
  names: LineNames,
): OpexInputs | null {
  if (budget.length === 0) return inputs;
  const ofBase = (amount: BudgetLine) => words.baseOf(names[amount.line] ?? amount.line) !== null;
  const lines = withBudget(
    inputs?.lines ?? [],
    budget.filter((amount) => !ofBase(amount)),
    start,
    (name, channel) => newLine(costItemOf(name), name, channel, words),
    names,
  );
  const { base } = inputs ?? FIRST_INPUTS;
  return { ...(inputs ?? FIRST_INPUTS), lines, base: withBaseBudget(base, budget.filter(ofBase), start, words.baseOf, names) };
}
