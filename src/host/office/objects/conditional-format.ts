import { addFormat, changeFormat, clearFormats, deleteFormat, formatById, formatsOn } from '../model/conditional-formats';
import { readRegion } from '../model/region';
import { checkFormulaSyntax, readColor } from '../model/rules';
import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import { ExcelError, invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type Navigation, type ObjectType, type Scalar } from './object-type';
import { handle, type ClassName, type FormatTarget, type Handle, type RangeTarget } from './targets';

const KINDS = ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale'] as const;

export const conditionalFormatCollectionType: ObjectType<RangeTarget> = {
  items: (range, { book }) => formatsOn(book, range).map(({ id }) => handle('ConditionalFormat', { sheet: range.sheet, format: id })),
  item: (range, args, { book }) => {
    const found = formatsOn(book, range).find(({ id }) => id === args.text(0));
    if (!found) throw itemNotFound();
    return handle('ConditionalFormat', { sheet: range.sheet, format: found.id });
  },
  methods: {
    Add: (range, args, { book }) => handle('ConditionalFormat', addFormat(book, range, args.oneOf(0, KINDS))),
    ClearAll: (range, _args, { book }) => clearFormats(book, range),
    GetCount: (range, _args, { book }) => formatsOn(book, range).length,
  },
};

/** The object for one kind of format: an error, or a null object, where the format is of another kind. */
function kind(name: string, type: ConditionalFormatSnapshot['type'], className: ClassName): Record<string, Navigation<FormatTarget>> {
  const make = (target: FormatTarget): Handle => handle(className, target);
  return {
    [name]: (target, { book }) => {
      if (formatById(book, target).type !== type)
        throw new ExcelError('InvalidOperation', `The conditional format is not of type ${type}.`);
      return make(target);
    },
    [`${name}OrNullObject`]: (target, { book }) => (formatById(book, target).type === type ? make(target) : null),
  };
}

export const conditionalFormatType: ObjectType<FormatTarget> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(({ format }) => format),
    Type: readOnly((target, { book }) => formatById(book, target).type),
    Priority: readWrite(
      (target, { book }) => formatById(book, target).priority,
      (target, value, { book }) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument();
        changeFormat(book, target, (format) => ({ ...format, priority: value }));
      },
    ),
    StopIfTrue: readWrite(
      (target, { book }) => formatById(book, target).stopIfTrue ?? false,
      (target, value, { book }) =>
        changeFormat(book, target, ({ stopIfTrue: _old, ...format }) => (value === true ? { ...format, stopIfTrue: true } : format)),
    ),
  },
  objects: {
    ...kind('Custom', 'Custom', 'CustomConditionalFormat'),
    ...kind('CellValue', 'CellValue', 'CellValueConditionalFormat'),
    ...kind('TextComparison', 'ContainsText', 'TextConditionalFormat'),
    ...kind('DataBar', 'DataBar', 'DataBarConditionalFormat'),
    ...kind('ColorScale', 'ColorScale', 'ColorScaleConditionalFormat'),
  },
  methods: {
    Delete: (target, _args, { book }) => deleteFormat(book, target),
    GetRange: (target, _args, { book }) => {
      const [area, ...more] = readRegion(formatById(book, target).range);
      if (!area || more.length > 0) throw new ExcelError('InvalidOperation', 'The conditional format covers several areas.');
      return handle('Range', { sheet: target.sheet, area });
    },
    GetRangeOrNullObject: (target, _args, { book }) => {
      const [area, ...more] = readRegion(formatById(book, target).range);
      return area && more.length === 0 ? handle('Range', { sheet: target.sheet, area }) : null;
    },
    GetRanges: (target, _args, { book }) =>
      handle('RangeAreas', { sheet: target.sheet, areas: readRegion(formatById(book, target).range) }),
  },
};

const record = (value: Json): { [key: string]: Json | undefined } => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('A rule is an object.');
  return value;
};

/** A whole rule, as Office.js has it. */
const rule = (check: (rule: { [key: string]: Json | undefined }) => void): Scalar<FormatTarget> =>
  readWrite(
    (target, { book }) => formatById(book, target).rule as Json,
    (target, value, { book }) => {
      const given = record(value);
      check(given);
      changeFormat(book, target, (format) => ({ ...format, rule: given }));
    },
  );

/** One member of the rule. */
const member = (key: string, check: (value: Json) => Json): Scalar<FormatTarget> =>
  readWrite(
    (target, { book }) => (formatById(book, target).rule[key] ?? null) as Json,
    (target, value, { book }) => changeFormat(book, target, (format) => ({ ...format, rule: { ...format.rule, [key]: check(value) } })),
  );

function needs(key: string): (rule: { [key: string]: Json | undefined }) => void {
  return (given) => {
    if (typeof given['operator'] !== 'string' || typeof given[key] !== 'string') throw invalidArgument(`operator and ${key} are needed.`);
  };
}

const formatted: Record<string, Navigation<FormatTarget>> = { Format: (target) => handle('ConditionalRangeFormat', target) };

export const customConditionalFormatType: ObjectType<FormatTarget> = {
  objects: { ...formatted, Rule: (target) => handle('ConditionalFormatRule', target) },
};

const formula = member('formula', (value) => {
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('A formula starts with an equal sign.');
  checkFormulaSyntax(value);
  return value;
});

export const conditionalFormatRuleType: ObjectType<FormatTarget> = { scalars: { Formula: formula, FormulaLocal: formula } };

export const cellValueConditionalFormatType: ObjectType<FormatTarget> = { scalars: { Rule: rule(needs('formula1')) }, objects: formatted };

export const textConditionalFormatType: ObjectType<FormatTarget> = { scalars: { Rule: rule(needs('text')) }, objects: formatted };

export const colorScaleConditionalFormatType: ObjectType<FormatTarget> = {
  scalars: {
    Criteria: rule((criteria) => {
      if (!criteria['minimum'] || !criteria['maximum']) throw invalidArgument('A colour scale needs a minimum and a maximum.');
    }),
    ThreeColorScale: readOnly((target, { book }) => formatById(book, target).rule['midpoint'] !== undefined),
  },
};

const plain = (value: Json): Json => value;

export const dataBarConditionalFormatType: ObjectType<FormatTarget> = {
  scalars: {
    BarDirection: member('barDirection', plain),
    LowerBoundRule: member('lowerBoundRule', record as (value: Json) => Json),
    UpperBoundRule: member('upperBoundRule', record as (value: Json) => Json),
    ShowDataBarOnly: member('showDataBarOnly', plain),
  },
  objects: { PositiveFormat: (target) => handle('ConditionalDataBarPositiveFormat', target) },
};

/** One member of the bars' own format. */
const bar = (key: 'fillColor' | 'gradientFill' | 'borderColor', check: (value: Json) => Json): Scalar<FormatTarget> =>
  readWrite(
    (target, { book }) => (formatById(book, target).rule['positiveFormat'] as Record<string, Json> | undefined)?.[key] ?? null,
    (target, value, { book }) =>
      changeFormat(book, target, (format) => ({
        ...format,
        rule: { ...format.rule, positiveFormat: { ...(format.rule['positiveFormat'] as object | undefined), [key]: check(value) } },
      })),
  );

const color = (value: Json): string => {
  if (typeof value !== 'string') throw invalidArgument('A colour is a text.');
  return readColor(value);
};

export const dataBarPositiveFormatType: ObjectType<FormatTarget> = {
  scalars: { FillColor: bar('fillColor', color), BorderColor: bar('borderColor', color), GradientFill: bar('gradientFill', plain) },
};

export const conditionalRangeFormatType: ObjectType<FormatTarget> = {
  objects: { Fill: (target) => handle('ConditionalRangeFill', target), Font: (target) => handle('ConditionalRangeFont', target) },
};

type Look = NonNullable<ConditionalFormatSnapshot['format']>;

const look = <K extends keyof Look>(key: K, check: (value: Json) => Look[K]): Scalar<FormatTarget> =>
  readWrite(
    (target, { book }) => formatById(book, target).format?.[key] ?? null,
    (target, value, { book }) => changeFormat(book, target, (format) => ({ ...format, format: { ...format.format, [key]: check(value) } })),
  );

const clear = (keys: readonly (keyof Look)[]): ObjectType<FormatTarget>['methods'] => ({
  Clear: (target, _args, { book }) =>
    changeFormat(book, target, (format) => ({
      ...format,
      format: Object.fromEntries(Object.entries(format.format ?? {}).filter(([key]) => !keys.includes(key as keyof Look))),
    })),
});

const flag = (value: Json): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

export const conditionalRangeFillType: ObjectType<FormatTarget> = { scalars: { Color: look('fill', color) }, methods: clear(['fill']) };

export const conditionalRangeFontType: ObjectType<FormatTarget> = {
  scalars: { Color: look('fontColor', color), Bold: look('bold', flag), Italic: look('italic', flag) },
  methods: clear(['fontColor', 'bold', 'italic']),
};
