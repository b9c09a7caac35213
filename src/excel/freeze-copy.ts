import { InputError } from '../planning/input-error';
import { progressText } from '../locales/progress';
import { range as addressOf } from '../sheets/address';
import type { Area, SheetId } from '../sheets/blueprint';
import { EVENTS_TABLE } from '../sheets/breakdown/events-layout';
import { FIRST_ROW } from '../sheets/breakdown/layout';
import { LINES_BELOW, rowsOfList } from '../sheets/breakdown/list-below';
import { frozenLine, frozenSheet, type InputBlocks } from '../sheets/breakdown/frozen';
import { COLORS } from '../sheets/roles';
import type { Matrix } from './cells-change';
import { change, type Change } from './change';
import { checkLines, loadChecks } from './check-report';
import type { FrozenCopy, OperationOptions } from './contracts';
import { BLOCKS } from './built-plan';
import { madeSheet } from './made-sheet';
import { readPlanXml } from './plan-store';
import { writtenLocale } from './sheets-language';
import { linesWithin } from './format-changes';
import { hasEventsTable, IDENTITY, readScene, sheetNameOf, type Scene } from './scene';
import { Transaction } from './transaction';
import { writtenOn } from './written-cells';

/** What people outside get to see: the plan and what it is built from, not the history and the workings. */
const FROZEN: readonly SheetId[] = ['Setup', 'Breakdown', 'Events', 'Checks'];

/**
 * Copies the plan's sheets as values and formats, dated and without anything that asks for typing, so that they can be sent to people outside. A plan whose checks are off is
 * copied as it stands, and the count says so.
 *
 * @throws InputError `no-plan`, `workbook-protected`
 */
export async function freezeCopy(
  context: Excel.RequestContext,
  options: OperationOptions,
): Promise<{ copy: FrozenCopy; transaction: Transaction }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const scene = await readScene(context);
  const listEnd = await endOfEvents(context, scene);
  const sources = FROZEN.flatMap((id) => {
    const name = sheetNameOf(scene, id);
    const area = scene.names.get(IDENTITY[id])?.area;
    if (name === null || !area) return [];
    const end = Math.max(area.row + area.rows, id === 'Events' ? listEnd : 0);
    const whole = { row: 0, column: 0, rows: end, columns: area.column + area.columns };
    return [{ id, name, ...frozenSheet(id, whole, inputBlocks(scene)) }];
  });
  if (sources.length === 0) throw new InputError('no-plan');
  if (scene.structureProtected) throw new InputError('workbook-protected');
  const taken = new Set(scene.sheets.map(({ name }) => name.toLowerCase()));
  const widths = sources.map(({ name, area }) =>
    Array.from({ length: area.columns }, (_, column) =>
      context.workbook.worksheets
        .getItem(name)
        .getRange(addressOf({ ...area, column, rows: 1, columns: 1 }))
        .load('columnHidden,format/columnWidth'),
    ),
  );
  const lines = sources.map(({ name }) => context.workbook.worksheets.getItem(name).getRange(LINE).load('values'));
  const definition = scene.planParts[0]?.getXml();
  const checks = sources.some(({ id }) => id === 'Checks') ? loadChecks(context) : null;
  await context.sync();
  const off = checks === null ? 0 : checkLines(checks, scene).filter(({ ok }) => !ok).length;
  const sheetsLocale = writtenLocale(definition ? (readPlanXml(definition.value)?.plan ?? null) : null) ?? locale;
  const changes: Change[] = [];
  const sheets: string[] = [];
  sources.forEach(({ id, name, area, plain, cleared, pagesWide }, i) => {
    const line = frozenLine(id, String(lines[i]?.values[0]?.[0] ?? ''), isoToday(), sheetsLocale);
    const copy = freeName(`${name.slice(0, 20)} ${isoToday()}`, taken);
    sheets.push(copy);
    changes.push(
      change({
        bytes: 400 * area.columns + 4_000,
        cells: area.rows * area.columns,
        apply: (context_) => {
          const sheet = context_.workbook.worksheets.add(copy);
          const from = context_.workbook.worksheets.getItem(name).getRange(addressOf(area));
          const to = sheet.getRange(addressOf(area));
          to.copyFrom(from, 'Formats');
          to.copyFrom(from, 'Values');
          for (const part of plain) plainLook(sheet.getRange(addressOf(part)), part);
          for (const part of cleared) sheet.getRange(addressOf(part)).clear('Contents');
          sheet.getRange(LINE).values = [[line]];
          sheet.showGridlines = false;
          sheet.pageLayout.orientation = 'Landscape';
          sheet.pageLayout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: 0 };
          if (id === 'Breakdown') sheet.freezePanes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows: FIRST_ROW, columns: 1 })));
          widths[i]?.forEach((source, column) => {
            const target = sheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).getEntireColumn();
            target.format.columnWidth = source.format.columnWidth;
            if (source.columnHidden) target.columnHidden = true;
          });
        },
        ...madeSheet(copy),
      }),
    );
  });
  const transaction = new Transaction(progressText(locale, 'done.freeze'));
  const copied = await transaction.runAndRead(changes, (reading) => writtenOn(reading, sheets), {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') }),
  });
  transaction.alsoWrote(copied);
  return { copy: { sheets, off }, transaction };
}

/** How many rows `Events` has with the lines people added to its list; 0 without one. */
async function endOfEvents({ workbook }: Excel.RequestContext, scene: Scene): Promise<number> {
  if (!hasEventsTable(scene)) return 0;
  const table = workbook.tables.getItem(EVENTS_TABLE).getRange().load('rowIndex,rowCount');
  const list = table.getResizedRange(LINES_BELOW, 0).load('formulas');
  await table.context.sync();
  return table.rowIndex + rowsOfList(list.formulas as Matrix, table.rowCount);
}

/** The line under a sheet's title. */
const LINE = 'A2';

function inputBlocks(scene: Scene): InputBlocks {
  const area = (name: string) => scene.names.get(name)?.area;
  return { mix: area(BLOCKS.mix), weights: area(BLOCKS.weights), locks: area(BLOCKS.locks) };
}

/** A figure like all others, with nothing that asks for typing. */
function plainLook(range: Excel.Range, area: Area): void {
  range.format.fill.clear();
  for (const line of linesWithin(area)) range.format.borders.getItem(line).style = 'None';
  range.format.font.color = COLORS.formula;
}

function isoToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Sheet names are at most 31 characters and unique. */
function freeName(wanted: string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted.slice(0, 27)} (${n})`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
