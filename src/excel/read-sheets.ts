import { range as addressOf } from '../sheets/address';
import type { Area, Content, SheetId } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import { parseReference } from './parse-address';
import { readPlanXml, type PlanDocument } from './plan-store';
import { roundTrip } from './round-trip';
import { EVENTS_TABLE } from '../sheets/breakdown/events-layout';
import { LINES_BELOW, rowsOfList } from '../sheets/breakdown/list-below';
import { HEADER_ROW } from '../sheets/breakdown/layout';
import { editsOf, type Edits } from './known-formulas';
import { NOTHING_KNOWN, type Known } from './last-reading';
import { hasEventsTable, historyTable, IDENTITY, sheetNameOf, type Scene } from './scene';

/** A generated sheet as it stands: everything from A1 to the end of what is ours or used. */
export interface OwnSheet {
  readonly name: string;
  /** Area the last build wrote, as its name says now (people may have inserted rows). */
  readonly owned: Area;
  readonly formulas: Matrix;
  readonly values: Matrix;
}

export interface ActualsRange {
  readonly table: string;
  readonly sheet: string;
  readonly area: Area;
  /** Header row first. */
  readonly values: Matrix;
  /** The cells right below the table, which not every spreadsheet makes its own when somebody types there; absent: not known. */
  readonly below?: readonly Content[];
}

/** The list of events: its table, and the lines a person put right below it; and the cell for the day of time progress. */
export interface EventsRange {
  readonly sheet: string;
  readonly area: Area;
  /** How many of the rows are the table's. */
  readonly tableRows: number;
  /** Header row first. */
  readonly formulas: Matrix;
  readonly values: Matrix;
  readonly asOf: { readonly formula: Content; readonly value: Content };
}

export interface SheetsRead {
  readonly own: Partial<Record<SheetId, OwnSheet>>;
  /** Null where there is no such sheet, or no table on it any more. */
  readonly events: EventsRange | null;
  readonly actuals: ActualsRange | null;
  readonly document: PlanDocument | null;
  /** The stored definition as it stands; null when there is none. */
  readonly xml: string | null;
}

/** Responses stay well below Excel's 5 MB: a cell's formula and value are taken as 150 bytes. */
const CELLS_A_SYNC = 24_000;

/** The sheets a build makes; the history is not one of them. */
export const PLAN_SHEETS: readonly SheetId[] = ['Setup', 'Breakdown', 'Events', 'Workings', 'Checks'];

/** How much of the sheets is wanted. */
export interface ReadOptions {
  /** Leaves out what only a build needs to know: `Workings` below its header, `Events` but its list, and what stands beyond the cells that are ours. */
  readonly planOnly?: boolean;
  /** Leaves out what is known already: the `Actuals` table, and formulas of `Breakdown` that nobody has edited since. */
  readonly known?: Known;
  /** [the sheets a build makes] */
  readonly sheets?: readonly SheetId[];
}

/** Reads generated sheets, the `Actuals` table and the stored definition: one round trip for plans of usual size. */
export async function readSheets(context: Excel.RequestContext, scene: Scene, options: ReadOptions = {}): Promise<SheetsRead> {
  const { planOnly = false, known = NOTHING_KNOWN, sheets = PLAN_SHEETS } = options;
  const { workbook } = context;
  const table = known.history ? null : historyTable(scene);
  const tableRange = table ? workbook.tables.getItem(table.name).getRange().load('address,values') : null;
  const belowTable = table ? workbook.tables.getItem(table.name).getRange().getLastRow().getOffsetRange(1, 0).load('values') : null;
  const xml = scene.planParts[0]?.getXml();
  const events = sheets.includes('Events') ? loadEvents(context, scene) : null;

  const reads: { id: SheetId; name: string; owned: Area; pieces: Excel.Range[]; edits: Edits | null; used: Excel.Range | null }[] = [];
  let cells = 0;
  for (const id of sheets) {
    const name = sheetNameOf(scene, id);
    const named = scene.names.get(IDENTITY[id]);
    if (name === null || !named || (planOnly && id === 'Events')) continue;
    const sheet = workbook.worksheets.getItem(name);
    const owned: Area = { row: 0, column: 0, rows: named.area.row + named.area.rows, columns: named.area.column + named.area.columns };
    const pieces: Excel.Range[] = [];
    const edits = id === 'Breakdown' ? editsOf(sheet, owned, known.breakdown) : null;
    const rows = planOnly && id === 'Workings' ? Math.min(owned.rows, HEADER_ROW + 1) : owned.rows;
    for (let row = 0; row < rows;) {
      // A sheet begins in what the one before it leaves of a response.
      const room = Math.floor((CELLS_A_SYNC - cells) / owned.columns);
      if (room < 1 && cells > 0) {
        await roundTrip(context);
        cells = 0;
        continue;
      }
      const piece: Area = { row, column: 0, rows: Math.min(Math.max(1, room), rows - row), columns: owned.columns };
      pieces.push(sheet.getRange(addressOf(piece)).load(isFormulasOnly(id) ? 'formulas' : edits ? 'values' : 'formulas,values'));
      cells += piece.rows * piece.columns;
      row += piece.rows;
    }
    reads.push({ id, name, owned, pieces, edits, used: planOnly ? null : sheet.getUsedRangeOrNullObject(true).load('address') });
  }
  await roundTrip(context);

  const own: Partial<Record<SheetId, OwnSheet>> = {};
  for (const { id, name, owned, pieces, edits, used } of reads) {
    const formulas = edits ? edits.applied() : pieces.flatMap((piece) => piece.formulas as Matrix);
    const values = isFormulasOnly(id) ? formulas : pieces.flatMap((piece) => piece.values as Matrix);
    const usedArea = used === null || used.isNullObject ? null : parseReference(used.address)?.area;
    const rows = Math.max(owned.rows, (usedArea?.row ?? 0) + (usedArea?.rows ?? 0));
    const columns = Math.max(owned.columns, (usedArea?.column ?? 0) + (usedArea?.columns ?? 0));
    if (rows === owned.rows && columns === owned.columns) own[id] = { name, owned, formulas, values };
    else {
      const all = await readInPieces(context, workbook.worksheets.getItem(name), rows, columns);
      own[id] = { name, owned, ...all };
    }
  }
  const reference = tableRange ? parseReference(tableRange.address) : null;
  return {
    own,
    actuals:
      table && tableRange && reference
        ? {
            table: table.name,
            sheet: reference.sheet,
            area: reference.area,
            values: tableRange.values as Matrix,
            below: (belowTable?.values as Matrix | undefined)?.[0] ?? [],
          }
        : null,
    events: events?.() ?? null,
    document: xml ? readPlanXml(xml.value) : null,
    xml: xml ? xml.value : null,
  };
}

/** Everything from A1 on: one round trip for one of usual size. */
async function readInPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
): Promise<Pick<OwnSheet, 'formulas' | 'values'>> {
  const rowsAPiece = Math.max(1, Math.floor(CELLS_A_SYNC / columns));
  const pieces: Excel.Range[] = [];
  for (let row = 0; row < rows; row += rowsAPiece) {
    const piece = { row, column: 0, rows: Math.min(rowsAPiece, rows - row), columns };
    pieces.push(sheet.getRange(addressOf(piece)).load('formulas,values'));
    await roundTrip(context);
  }
  return { formulas: pieces.flatMap(({ formulas }) => formulas as Matrix), values: pieces.flatMap(({ values }) => values as Matrix) };
}

/** Sheets on which nothing is typed, or whose inputs are read with their table. */
function isFormulasOnly(id: SheetId): boolean {
  return id === 'Workings' || id === 'Events';
}

/** Queues the reading of the list of events; the function gives it once it has come. */
function loadEvents({ workbook }: Excel.RequestContext, scene: Scene): (() => EventsRange | null) | null {
  const name = sheetNameOf(scene, 'Events');
  const asOf = scene.names.get('Almanac_Events_AsOf');
  if (name === null || !asOf || !hasEventsTable(scene)) return null;
  const table = workbook.tables.getItem(EVENTS_TABLE).getRange().load('address');
  const list = table.getResizedRange(LINES_BELOW, 0).load('formulas,values');
  const day = workbook.worksheets.getItem(name).getRange(addressOf(asOf.area)).load('formulas,values');
  return () => {
    const reference = parseReference(table.address);
    if (!reference) return null;
    const { rows: tableRows } = reference.area;
    const rows = rowsOfList(list.formulas as Matrix, tableRows);
    const [formula = '', value = ''] = [(day.formulas as Matrix)[0]?.[0], (day.values as Matrix)[0]?.[0]];
    return {
      sheet: name,
      area: { ...reference.area, rows },
      tableRows,
      formulas: (list.formulas as Matrix).slice(0, rows),
      values: (list.values as Matrix).slice(0, rows),
      asOf: { formula, value },
    };
  };
}
