import { checksName } from '../../sheets/rolling/layout';
import type { CheckLine, WrittenRolling } from '../contracts';
import { cell, onSheet, range as addressOf } from '../../sheets/address';
import type { Area } from '../../sheets/blueprint';
import { sheetNameOf, type Scene } from '../scene';
import { ROLLING_SHEETS } from './sheets';
import { readRollingXml } from './store';

/** Queues the reading of the rolling plan that stands; what is returned gives it after the next sync, null where none does. */
export function loadRolling({ workbook }: Excel.RequestContext, scene: Scene): () => WrittenRolling | null {
  const sheet = sheetNameOf(scene, 'GTM');
  if (sheet === null) return () => null;
  const xml = scene.rollingParts[0]?.getXml();
  const checks = ROLLING_SHEETS.flatMap((id) => {
    const named = scene.names.get(checksName(id));
    if (!named) return [];
    const sheetOf = workbook.worksheets.getItem(named.sheet);
    const cells = (area: Area) => sheetOf.getRange(addressOf(area)).load('values');
    return [{ ...named, labels: cells({ ...named.area, column: 0, columns: 1 }), cells: cells(named.area) }];
  });
  return () => {
    const lines = checks.map(({ sheet: of, area, labels, cells: { values } }) => linesOf(of, area, labels.values, values));
    const off = lines.map((ofSheet) => ofSheet.filter(({ ok }) => !ok));
    return {
      sheet,
      spec: xml ? (readRollingXml(xml.value)?.content.spec ?? null) : null,
      checks: {
        count: lines.flat().length,
        off: off.flat().length,
        where: off.flatMap(([first]) => (first ? [first.address] : [])),
        lines: lines.flat(),
      },
    };
  };
}

type Values = readonly (readonly unknown[])[];

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
