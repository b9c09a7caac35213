import type { Engine } from '../../src/host/engine/engine';

/**
 * The workbook as a file would hold it, for "exactly as it was". Ids that Excel hands out anew (a custom XML part's on every write, a conditional
 * format's, a chart's) do not count, nor does the order of the parts, nor which sheet is in front.
 */
export function workbookOf(engine: Engine): unknown {
  const { sheets, names, customXmlParts, settings, properties } = engine.snapshot();
  return {
    sheets: sheets.map(({ id: _id, conditionalFormats, charts, ...sheet }) => ({
      ...sheet,
      conditionalFormats: conditionalFormats?.map(({ id: _formatId, ...format }) => format),
      charts: charts?.map(({ id: _chartId, ...chart }) => chart),
    })),
    names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    parts: customXmlParts.map(({ xml }) => xml).sort(),
    settings,
    properties,
  };
}
