import { checksName } from '../../sheets/rolling/layout';
import type { WrittenRolling } from '../contracts';
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
    return named ? [{ ...named, cells: workbook.worksheets.getItem(named.sheet).getRange(addressOf(named.area)).load('values') }] : [];
  });
  return () => {
    const off = checks.map(({ sheet: of, area, cells: { values } }) => addressesOff(of, area, values));
    return {
      sheet,
      spec: xml ? (readRollingXml(xml.value)?.content.spec ?? null) : null,
      checks: {
        count: checks.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
        off: off.flat().length,
        where: off.flatMap(([first]) => (first === undefined ? [] : [first])),
      },
    };
  };
}

/** The cells of a block that hold anything but zero or nothing. */
function addressesOff(sheet: string, { row, column }: Area, values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap((line, r) =>
    line.flatMap((value, c) => (value === 0 || value === '' ? [] : [onSheet(sheet, cell(row + r, column + c))])),
  );
}
