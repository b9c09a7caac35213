import { cell, onSheet, range as addressOf } from '../../sheets/address';
import type { Area } from '../../sheets/blueprint';
import type { CheckLine, GroupChecks } from '../contracts';
import type { Scene } from '../scene';

type Values = readonly (readonly unknown[])[];

/** Queues the reading of what must be zero; `names` are those of the blocks of checks. What is returned gives it after the next sync. */
export function loadGroupChecks({ workbook }: Excel.RequestContext, scene: Scene, names: readonly string[]): () => GroupChecks {
  const checks = names.flatMap((name) => {
    const named = scene.names.get(name);
    if (!named) return [];
    const sheet = workbook.worksheets.getItem(named.sheet);
    const cells = (area: Area) => sheet.getRange(addressOf(area)).load('values');
    return [{ ...named, labels: cells({ ...named.area, column: 0, columns: 1 }), cells: cells(named.area) }];
  });
  return () => {
    const lines = checks.map(({ sheet: of, area, labels, cells: { values } }) => linesOf(of, area, labels.values, values));
    const off = lines.map((ofSheet) => ofSheet.filter(({ ok }) => !ok));
    return {
      count: lines.flat().length,
      off: off.flat().length,
      where: off.flatMap(([first]) => (first ? [first.address] : [])),
      lines: lines.flat(),
    };
  };
}

/** The cells of a block of checks, which stand beside their names; one that holds nothing has nothing to check. */
function linesOf(sheet: string, { row, column }: Area, labels: Values, values: Values): CheckLine[] {
  return values.flatMap((line, r) =>
    line.map((value, c) => ({
      label: String(labels[r]?.[0] ?? ''),
      value: typeof value === 'number' ? value : String(value),
      ok: value === 0 || value === '',
      address: onSheet(sheet, cell(row + r, column + c)),
    })),
  );
}
