import { tag, XML_HEAD } from '../package/xml';

/** The metadata part that tells Excel which array formulas are dynamic: they spill, instead of filling a fixed range. Cells point to it with `cm="1"`. */
export const DYNAMIC_ARRAY_METADATA =
  XML_HEAD +
  tag(
    'metadata',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    },
    tag(
      'metadataTypes',
      { count: 1 },
      tag('metadataType', {
        name: 'XLDAPR',
        minSupportedVersion: 120000,
        copy: true,
        pasteAll: true,
        pasteValues: true,
        merge: true,
        splitFirst: true,
        rowColShift: true,
        clearFormats: true,
        clearComments: true,
        assign: true,
        coerce: true,
        cellMeta: true,
      }),
    ),
    tag(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      tag(
        'bk',
        {},
        tag(
          'extLst',
          {},
          tag(
            'ext',
            { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
            tag('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    tag('cellMetadata', { count: 1 }, tag('bk', {}, tag('rc', { t: 1, v: 0 }))),
  );

/** Marks cells of a sheet's cells part as dynamic. */
export function markDynamic(sheetData: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return sheetData;
  const marked = new Set(addresses);
  return sheetData.replace(/<c r="([A-Z]+[0-9]+)"/g, (whole, address: string) => (marked.has(address) ? `${whole} cm="1"` : whole));
}
