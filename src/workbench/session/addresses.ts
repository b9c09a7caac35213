import { parseArea, splitSheet } from '../../host/engine/address';
import type { Area, Engine } from '../../host/engine/engine';

/** The cells an address means. */
export interface CellPlace {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Where an address such as `Breakdown!B7:D9` leads; without a sheet name, on the active sheet.
 *
 * @throws RangeError naming a sheet that does not exist or an address that is none
 */
export function placeOf(engine: Pick<Engine, 'sheets' | 'activeSheet'>, address: string): CellPlace {
  const { sheet, rest } = splitSheet(address);
  const found = sheet === null ? engine.activeSheet() : engine.sheets().find((info) => info.name.toLowerCase() === sheet.toLowerCase())?.id;
  if (found === undefined) throw new RangeError(`no sheet named ${sheet}`);
  return { sheet: found, area: parseArea(rest) };
}
