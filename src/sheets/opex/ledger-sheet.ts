import { eventWordLike, eventWordText, isEventName } from '../../locales/events-sheet';
import { EVENT_DATES } from '../../planning/events/used-event';
import { LEDGER_FIELDS, type LedgerCells, type LedgerField } from '../../planning/opex/ledger-line';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import type { Content, SheetBlueprint, Validation } from '../blueprint';
import { escaped } from '../breakdown/literal';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { COLORS, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { allRows, figure, on, type OpexContext } from './context';
import { EVENT_LINES, FIRST_ROW, HEADER_ROW, LEDGER_COLUMNS, LEDGER_TABLE, ledgerColumn, OPEX as O, type LedgerColumn } from './layout';
import { checkCell } from './check-cells';
import { ledgerLines } from './ledger-sums';
import { eventAway, plannedDay, unplanned } from './planned-cells';

const PROBLEM_ROW = 2;
const AMOUNT_INPUT = '#,##0.##;-#,##0.##;0';

/** What was booked, and what is expected to be: a line a booking, which `OPEX` and the P&L sum live. */
export function ledgerSheet(context: OpexContext): SheetBlueprint {
  const { plan, t, sheetNames } = context;
  const draft = new Draft();
  const lines = ledgerLines(context);
  draft.put(0, 0, t('ledger.title'));
  draft.put(1, 0, t('ledger.method'));
  draft.put(
    PROBLEM_ROW,
    0,
    problemsSentence(t('ledger.allUsed'), [
      { count: on(context, 'Opex', checkCell(context, 'ledger')), words: (count) => t('ledger.unused', { count }) },
    ]),
  );
  draft.putRow(
    HEADER_ROW,
    0,
    LEDGER_COLUMNS.map((field) => t(`ledger.${field}`)),
  );
  for (let at = 0; at < lines; at += 1) writeLine(context, draft, FIRST_ROW + at, plan.ledger[at]);
  style(context, draft, lines);
  draft.names.push({ name: 'Almanac_Ledger_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Ledger',
    name: sheetNames.Ledger,
    tabColor: COLORS.lastYear,
    validations: validations(context, lines),
    conditionalFormats: [
      {
        area: area(FIRST_ROW, ledgerColumn('check'), lines, 1),
        formula: `=${cell(FIRST_ROW, ledgerColumn('check'), '$column')}<>""`,
        color: COLORS.off,
      },
    ],
    tables: [{ name: LEDGER_TABLE, area: area(HEADER_ROW, 0, lines + 1, LEDGER_COLUMNS.length), style: 'TableStyleLight1', banded: false }],
    freeze: { rows: FIRST_ROW, columns: 0 },
    hiddenColumns: (['row', 'half', 'eventAway', 'plannedDay', 'plannedHalf', 'counts'] as const).map(ledgerColumn),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: null,
      footerLeft: t('ledger.title'),
      printArea: area(0, 0, draft.area().rows, ledgerColumn('check') + 1),
      pagesWide: 1,
    },
  });
}

function writeLine(context: OpexContext, draft: Draft, r: number, line: LedgerCells | undefined): void {
  for (const field of LEDGER_FIELDS) {
    const content = line?.[field] ?? '';
    draft.put(r, ledgerColumn(field), contentOf(field === 'planned' ? inOurWords(context, content) : content));
  }
  const formulas = workedOut(context, r);
  for (const column of Object.keys(formulas) as (keyof typeof formulas)[]) draft.put(r, ledgerColumn(column), `=${formulas[column]}`);
}

function contentOf(content: LedgerCells[LedgerField]): Content {
  return typeof content === 'string' ? asText(content) : content;
}

/** An event's name in whichever language as the list of events has it. */
function inOurWords({ locale }: OpexContext, content: LedgerCells['planned']): LedgerCells['planned'] {
  const word = typeof content === 'string' ? eventWordLike(content, isEventName) : null;
  return word === null ? content : eventWordText(locale, word);
}

/** Where a line belongs, when, and whether it counts. */
function workedOut(context: OpexContext, r: number): Readonly<Record<Exclude<LedgerColumn, LedgerField>, string>> {
  const { t } = context;
  const at = (field: LedgerColumn) => cell(r, ledgerColumn(field), '$column');
  const opex = (reference: string) => on(context, 'Opex', reference);
  const keys = opex(allRows(context, O.key));
  const find = (key: string) => `MATCH(${escaped(key)},${keys},0)`;
  const name = `TRIM(${at('line')})&"|"`;
  const known = opex(figure('known'));
  const halfOf = (date: string) => {
    const start = opex(figure('start'));
    return `2*((YEAR(${date})-YEAR(${start}))*12+MONTH(${date})-MONTH(${start}))+IF(DAY(${date})>15,2,1)`;
  };
  const overdue = `AND(${at('expected')}<>"",N(${at('half')})<=${known})`;
  const say = (key: 'date' | 'amount' | 'line' | 'outside' | 'overdue') => quoted(t(`ledger.problem.${key}`));
  return {
    check:
      `IF(AND(TRIM(${at('line')})="",${at('amount')}=""),"",IF(NOT(ISNUMBER(${at('date')})),${say('date')},` +
      `IF(NOT(ISNUMBER(${at('amount')})),${say('amount')},IF(${at('row')}=0,${say('line')},IF(ABS(N(${at('half')})-0.5)>${HALF_MONTHS},${say('outside')},` +
      `IF(AND(IFERROR(TRIM(${at('planned')})<>"",TRUE),${at('plannedDay')}=""),${unplanned(context, r)},IF(${overdue},${say('overdue')},"")))))))`,
    row: `IF(TRIM(${at('line')})="",0,IFERROR(${find(`${name}&TRIM(${at('channel')})`)},IFERROR(${find(name)},0)))`,
    half: `IFERROR(IF(N(${at('date')})>0,${halfOf(at('date'))},""),"")`,
    eventAway: eventAway(r),
    plannedDay: plannedDay(context, r),
    plannedHalf: `IFERROR(IF(N(${at('plannedDay')})>0,${halfOf(at('plannedDay'))},""),"")`,
    counts: `IF(OR(${at('row')}=0,${at('half')}="",NOT(ISNUMBER(${at('amount')}))),0,IF(${at('expected')}="",(${at('half')}<=${known})*1,(${at('half')}>${known})*1))`,
  };
}

function style(context: OpexContext, draft: Draft, lines: number): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(PROBLEM_ROW, 0), ROLES.note);
  draft.style(area(HEADER_ROW, 0, 1, LEDGER_COLUMNS.length), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, ledgerColumn('amount')), ROLES.header);
  draft.style(area(FIRST_ROW, 0, lines, LEDGER_FIELDS.length), ROLES.input);
  draft.style(area(FIRST_ROW, ledgerColumn('check'), lines, 1), ROLES.check);
  draft.format(area(FIRST_ROW, ledgerColumn('plannedDay'), lines, 1), 'yyyy-mm-dd');
  for (const field of ['date', 'planned'] as const) {
    // An event can be called by a number, such as 618.
    const format = field === 'planned' ? `[<${EVENT_DATES.first}]General;yyyy-mm-dd` : 'yyyy-mm-dd';
    draft.format(area(FIRST_ROW, ledgerColumn(field), lines, 1), format);
    draft.style(area(FIRST_ROW, ledgerColumn(field), lines, 1), { horizontal: 'Left' });
  }
  draft.format(area(FIRST_ROW, ledgerColumn('amount'), lines, 1), AMOUNT_INPUT);
  const { plan, t } = context;
  LEDGER_COLUMNS.forEach((field, column) => {
    const texts = (LEDGER_FIELDS as readonly string[]).includes(field)
      ? plan.ledger.slice(0, 500).map((line) => String(line[field as LedgerField]))
      : [];
    const limits = { date: [12, 12], planned: [14, 26], amount: [14, 18], check: [30, 30] }[field as string] ?? [10, 34];
    draft.widths(
      column,
      1,
      Math.max(titleWidth(t(`ledger.${field}`)) + LIST_ARROW, widthOf(texts, { least: limits[0] ?? 10, most: limits[1] ?? 34 })),
    );
  });
}

function validations(context: OpexContext, lines: number): Validation[] {
  const { t } = context;
  const choices = on(context, 'Opex', range(area(FIRST_ROW, O.eventChoice, EVENT_LINES, 1), '$both'));
  const error = (message: string) => ({ title: t('inputError'), message });
  return [
    {
      area: area(FIRST_ROW, ledgerColumn('date'), lines, 1),
      rule: { date: { formula1: '2000-01-01', operator: 'GreaterThan' } },
      prompt: null,
      error: error(t('ledger.dateAllowed')),
    },
    {
      area: area(FIRST_ROW, ledgerColumn('planned'), lines, 1),
      rule: { list: { inCellDropDown: true, source: `=${choices}` } },
      prompt: { title: t('ledger.planned'), message: t('ledger.plannedPrompt') },
      // The list suggests: a date may be typed, too.
      error: null,
    },
    {
      area: area(FIRST_ROW, ledgerColumn('amount'), lines, 1),
      rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
      prompt: null,
      error: error(t('numberAllowed')),
    },
    ...(['oneOff', 'expected'] as const).map((field): Validation => ({
      area: area(FIRST_ROW, ledgerColumn(field), lines, 1),
      rule: { list: { inCellDropDown: true, source: 'x' } },
      prompt: null,
      error: error(t('markAllowed')),
    })),
  ];
}
