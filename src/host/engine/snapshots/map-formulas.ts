import type { SheetProps } from '../engine';
import type { UndoableBook } from './book-patch';

/** Rewrites the formulas (texts that start with `=`) anywhere inside plain JSON. */
export function mapFormulas<T>(json: T, change: (formula: string) => string): T {
  if (typeof json === 'string') return (json.startsWith('=') ? change(json) : json) as T;
  if (Array.isArray(json)) return json.map((item: unknown) => mapFormulas(item, change)) as T;
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]: [string, unknown]) => [key, mapFormulas(value, change)])) as T;
}

/** Sheet props with every formula of theirs rewritten: validation and format rules, references of charts. */
export function mapPropsFormulas(props: SheetProps, change: (formula: string) => string): SheetProps {
  // References of a chart have no leading `=`.
  const bare = (reference: string) => change(`=${reference}`).slice(1);
  return {
    ...props,
    ...(props.validations ? { validations: props.validations.map((item) => ({ ...item, rule: mapFormulas(item.rule, change) })) } : {}),
    ...(props.conditionalFormats
      ? { conditionalFormats: props.conditionalFormats.map((item) => ({ ...item, rule: mapFormulas(item.rule, change) })) }
      : {}),
    ...(props.charts
      ? {
          charts: props.charts.map((chart) => ({
            ...chart,
            series: chart.series.map((series) => ({
              ...series,
              values: bare(series.values),
              ...(series.categories !== undefined ? { categories: bare(series.categories) } : {}),
              ...(series.nameFrom !== undefined ? { nameFrom: bare(series.nameFrom) } : {}),
            })),
          })),
        }
      : {}),
  };
}

/** The workbook with every formula of it rewritten: cells, names, rules and chart references. */
export function mapBookFormulas(book: UndoableBook, change: (formula: string) => string): UndoableBook {
  return {
    ...book,
    names: book.names.map((name) => ({ ...name, formula: change(name.formula) })),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      ...mapPropsFormulas(sheet, change),
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([address, cell]) => [address, cell.f === undefined ? cell : { ...cell, f: change(cell.f) }]),
      ),
    })),
  };
}
