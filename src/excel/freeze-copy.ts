import { InputError } from '../planning/input-error';
import { progressText } from '../locales/progress';
import { range as addressOf } from '../sheets/address';
import type { SheetId } from '../sheets/blueprint';
import { FIRST_ROW } from '../sheets/breakdown/layout';
import { change, type Change } from './change';
import { checkLines, loadChecks } from './check-report';
import type { FrozenCopy, OperationOptions } from './contracts';
import { IDENTITY, readScene, sheetNameOf } from './scene';
import { Transaction } from './transaction';

/** What people outside get to see: the plan and its inputs, not the history and the workings. */
const FROZEN: readonly SheetId[] = ['Setup', 'Breakdown', 'Checks'];

/**
 * Copies the plan's sheets as values and formats, dated, so that they can be sent to people outside. A plan whose checks are off is
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
  const sources = FROZEN.flatMap((id) => {
    const name = sheetNameOf(scene, id);
    const area = scene.names.get(IDENTITY[id])?.area;
    return name !== null && area
      ? [{ id, name, area: { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns } }]
      : [];
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
  const checks = sources.some(({ id }) => id === 'Checks') ? loadChecks(context) : null;
  await context.sync();
  const off = checks === null ? 0 : checkLines(checks).filter(({ ok }) => !ok).length;
  const changes: Change[] = [];
  const sheets: string[] = [];
  sources.forEach(({ id, name, area }, i) => {
    const copy = freeName(`${name.slice(0, 20)} ${isoToday()}`, taken);
    sheets.push(copy);
    let found: Excel.Worksheet | null = null;
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
          sheet.showGridlines = false;
          if (id === 'Breakdown') sheet.freezePanes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows: FIRST_ROW, columns: 1 })));
          widths[i]?.forEach((source, column) => {
            const target = sheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).getEntireColumn();
            target.format.columnWidth = source.format.columnWidth;
            if (source.columnHidden) target.columnHidden = true;
          });
        },
        probe: (context_) => void (found = context_.workbook.worksheets.getItemOrNullObject(copy).load('name')),
        revert: () => {
          if (found && !found.isNullObject) found.delete();
        },
      }),
    );
  });
  const transaction = new Transaction(progressText(locale, 'done.freeze'), context);
  await transaction.run(changes, {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 1 + n, steps: 1 + of, label: progressText(locale, 'writing', { n, of }) }),
  });
  return { copy: { sheets, off }, transaction };
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
