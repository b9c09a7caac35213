import type { CellWrite } from '../../engine/engine';
import { describeLine, LINE_STYLES, LINE_WEIGHTS, lineOf, type Line } from '../model/borders';
import { assertBounded, matrixFor } from '../model/contents';
import { setHidden, setSizes } from '../model/geometry';
import { sheetAddress } from '../model/address';
import { assertAllowed } from '../model/protection';
import { readColor } from '../model/rules';
import {
  ALIGNMENT_ASPECTS,
  FILL_ASPECTS,
  FONT_ASPECTS,
  PROTECTION_ASPECTS,
  type StyleAspect,
  type StylePatch,
} from '../model/style-aspects';
import { oneOf } from '../wire/args';
import { apiNotFound, invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { StyleSnapshot } from '../../engine/snapshot';
import type { Call } from '../interpreter/call';
import type { Method } from './object-type';
import type { RangeTarget } from './targets';

type Fields = Record<string, Json | undefined>;

const GROUPS: Record<string, Record<string, StyleAspect>> = { font: FONT_ASPECTS, fill: FILL_ASPECTS, protection: PROTECTION_ASPECTS };

const CELL_SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

function fields(value: Json | undefined, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${what} must be an object.`);
  return value;
}

function aspectOf(aspects: Record<string, StyleAspect>, name: string): StyleAspect | undefined {
  return aspects[name.charAt(0).toUpperCase() + name.slice(1)];
}

/** The style a `format` object of `setCellProperties` asks for. */
function patchOf(format: Fields, present: StyleSnapshot): StylePatch {
  let patch: StylePatch = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') patch = { ...patch, borders: bordersOf(fields(value, name), present) };
    else if (GROUPS[name])
      for (const [inner, innerValue] of Object.entries(fields(value, name))) {
        const aspect = aspectOf(GROUPS[name], inner);
        if (!aspect) throw apiNotFound(`CellPropertiesFormat.${name}.${inner}`);
        if (innerValue !== undefined && innerValue !== null) patch = { ...patch, ...aspect.set(innerValue) };
      }
    else {
      const aspect = aspectOf(ALIGNMENT_ASPECTS, name);
      if (!aspect) throw apiNotFound(`CellPropertiesFormat.${name}`);
      patch = { ...patch, ...aspect.set(value) };
    }
  }
  return patch;
}

function bordersOf(sides: Fields, present: StyleSnapshot): StylePatch['borders'] {
  const next: Record<string, Line> = { ...present.borders };
  for (const [name, value] of Object.entries(sides)) {
    if (!(name in CELL_SIDES)) throw apiNotFound(`CellBorderCollection.${name}`);
    const wanted = fields(value, name);
    const now = describeLine(next[name]);
    const style = wanted['style'] === undefined ? (now.style === 'None' ? 'Continuous' : now.style) : oneOf(wanted['style'], LINE_STYLES);
    const weight = wanted['weight'] === undefined ? now.weight : oneOf(wanted['weight'], LINE_WEIGHTS);
    const color = typeof wanted['color'] === 'string' ? readColor(wanted['color']) : now.color;
    const line = lineOf(style, weight, color);
    if (line) next[name] = line;
    else delete next[name];
  }
  return next as StylePatch['borders'];
}

/** What `getCellProperties` was asked for, read from a style. */
function readAsked(asked: Fields, style: StyleSnapshot): Json {
  const result: { [key: string]: Json } = {};
  for (const [name, want] of Object.entries(asked)) {
    const group = GROUPS[name];
    if (name === 'borders') result[name] = bordersAsked(style);
    else if (group) result[name] = readGroup(group, want === true ? Object.keys(group).map(camel) : Object.keys(fields(want, name)), style);
    else {
      const aspect = aspectOf(ALIGNMENT_ASPECTS, name);
      if (!aspect) throw apiNotFound(`CellPropertiesFormat.${name}`);
      result[name] = aspect.get(style);
    }
  }
  return result;
}

function readGroup(group: Record<string, StyleAspect>, asked: string[], style: StyleSnapshot): Json {
  return Object.fromEntries(asked.map((name) => [name, aspectOf(group, name)?.get(style) ?? null]));
}

function bordersAsked(style: StyleSnapshot): Json {
  return Object.fromEntries(Object.keys(CELL_SIDES).map((name) => [name, describeLine(style.borders?.[name as keyof typeof CELL_SIDES])]));
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function getProperties({ sheet, area }: RangeTarget, asked: Fields, { book }: Call): Json {
  assertBounded(area);
  const name = book.sheet(sheet).name;
  const format = asked['format'] === undefined ? undefined : fields(asked['format'], 'format');
  return book.engine.readStyles(sheet, area).map((row, r) =>
    row.map((style, c) => ({
      ...(asked['address'] ? { address: sheetAddress(name, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }) } : {}),
      ...(format ? { format: readAsked(format, style) } : {}),
    })),
  );
}

function setProperties(range: RangeTarget, data: Json, { book }: Call): void {
  assertBounded(range.area);
  assertAllowed(book, range.sheet, 'allowFormatCells');
  const styles = book.engine.readStyles(range.sheet, range.area);
  const cells = matrixFor(range.area, data).map((row, r) =>
    row.map((item, c): CellWrite => {
      const format = item === null ? undefined : fields(item, 'Cell properties')['format'];
      return format === undefined || format === null ? {} : { style: patchOf(fields(format, 'format'), styles[r]?.[c] ?? {}) };
    }),
  );
  book.write(range, cells);
}

/** `setRowProperties` and `setColumnProperties`: one entry for each row (column). */
function setLineProperties({ sheet, area }: RangeTarget, data: Json, along: 'rows' | 'columns', { book }: Call): void {
  assertAllowed(book, sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (!Array.isArray(data) || data.length !== area[along])
    throw invalidArgument(`One entry for each of the ${area[along]} ${along} is expected.`);
  const [hiddenKey, sizeKey] = along === 'rows' ? ['rowHidden', 'rowHeight'] : ['columnHidden', 'columnWidth'];
  data.forEach((item, index) => {
    const one: RangeTarget = {
      sheet,
      area: along === 'rows' ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 },
    };
    const entry = fields(item, 'Properties');
    const hidden = entry[hiddenKey];
    if (typeof hidden === 'boolean') setHidden(book, one, along, hidden);
    if (entry['format'] === undefined || entry['format'] === null) return;
    const { [sizeKey]: size, ...format } = fields(entry['format'], 'format');
    if (typeof size === 'number') setSizes(book, one, along, size);
    if (Object.keys(format).length > 0) book.writeStyle(one, patchOf(format, {}));
  });
}

/** Formats of many cells in one call. */
export const rangeCellProperties: Record<string, Method<RangeTarget>> = {
  GetCellProperties: (range, args, call) => getProperties(range, args.record(0), call),
  SetCellProperties: (range, args, call) => setProperties(range, args.json(0), call),
  SetRowProperties: (range, args, call) => setLineProperties(range, args.json(0), 'rows', call),
  SetColumnProperties: (range, args, call) => setLineProperties(range, args.json(0), 'columns', call),
};
