import { columnName } from '../../host/engine/address';
import type { BookSnapshot } from '../../host/engine/snapshot';
import type { Locale } from '../../locales/locale';
import { readActualsFile } from '../../planning/actuals/read-actuals-file';
import { actualsSheet } from '../../sheets/breakdown/actuals-sheet';
import { blueprintSnapshot } from './blueprint-snapshot';

/**
 * The workbook a newcomer finds: the sample sales history as the add-in's own `Actuals` sheet, so that a plan can be built at once.
 *
 * @param csv the bytes of the sample file
 * @throws InputError when it is not a sales history
 */
export async function sampleWorkbook(csv: Uint8Array, locale: Locale): Promise<BookSnapshot> {
  const { actuals } = await readActualsFile(csv, 'sales-history.csv', { locale });
  const blueprint = actualsSheet(actuals.rows, locale, 'Actuals');
  const sheet = blueprintSnapshot(blueprint);
  return {
    sheets: [sheet],
    names: blueprint.names.map(({ name, area }) => ({
      name,
      formula: `=${sheet.name}!${absolute(area.row, area.column)}:${absolute(area.row + area.rows - 1, area.column + area.columns - 1)}`,
    })),
    activeSheet: sheet.id,
    customXmlParts: [],
    settings: {},
    properties: {},
    calculationMode: 'Automatic',
  };
}

function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
