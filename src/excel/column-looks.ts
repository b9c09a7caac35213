import type { Area, SheetBlueprint } from '../sheets/blueprint';
import { fingerprint } from './fingerprint';

/** Characters of a column's fingerprint. */
const LENGTH = 5;

type Look = Pick<SheetBlueprint, 'styles' | 'numberFormats'>;

/** Fingerprints of what each column of a sheet looks like, by which columns that look as before are told. */
export function columnLooks({ styles, numberFormats }: Look, columns: number): string[] {
  const looks = Array.from({ length: columns }, () => [] as string[]);
  const note = ({ column, ...area }: Area, look: string, isOneThing: boolean): void => {
    for (let at = column; at < Math.min(columns, column + area.columns); at += 1)
      // Lines between the cells of an area are others where the area has another width.
      looks[at]?.push(`${area.row}:${area.rows}:${isOneThing ? `${at - column}/${area.columns}:` : ''}${look}`);
  };
  for (const { area, code } of numberFormats) note(area, code, false);
  for (const { area, style } of styles) note(area, styleMark(style), style.linesBetween !== undefined);
  return looks.map((look) => fingerprint(look.join('\n')).slice(-LENGTH));
}

const marks = new WeakMap<object, string>();

/** A short text for a style: each of the few there are lies on many areas, and on every column of them. */
function styleMark(style: object): string {
  let mark = marks.get(style);
  if (mark === undefined) marks.set(style, (mark = fingerprint(JSON.stringify(style))));
  return mark;
}

/** The columns from the first that looks otherwise to the last, as a band over `area`, no area with lines between its cells cut in two. */
export function changedBand(before: readonly string[], after: readonly string[], { styles }: Look, area: Area): Area {
  const differs = Array.from({ length: area.columns }, (_, column) => column).filter((column) => before[column] !== after[column]);
  let [first, last] = [differs[0] ?? 0, differs.at(-1) ?? 0];
  const lined = styles.filter(({ style }) => style.linesBetween !== undefined).map((one) => one.area);
  for (let grown = true; grown;) {
    grown = false;
    for (const { column, columns } of lined) {
      const end = column + columns - 1;
      if (column > last || end < first || (column >= first && end <= last)) continue;
      [first, last, grown] = [Math.min(first, column), Math.max(last, end), true];
    }
  }
  return { ...area, column: first, columns: last - first + 1 };
}

/** The formats that lie on the columns of a band, cut to it. */
export function lookWithin<Blueprint extends Look>(blueprint: Blueprint, band: Area): Blueprint {
  const cut = <Laid extends { readonly area: Area }>(all: readonly Laid[]): Laid[] =>
    all.flatMap((laid) => {
      const from = Math.max(laid.area.column, band.column);
      const to = Math.min(laid.area.column + laid.area.columns, band.column + band.columns);
      return to <= from ? [] : [{ ...laid, area: { ...laid.area, column: from, columns: to - from } }];
    });
  return { ...blueprint, styles: cut(blueprint.styles), numberFormats: cut(blueprint.numberFormats) };
}
