import { cellAddress, parseArea } from '../../address';
import type { ConditionalFormatSnapshot } from '../../snapshot';
import type { IStyleBase } from '../univer-packages';

interface Bound {
  type?: string;
  formula?: string;
  color?: string;
}

interface Rule {
  formula?: string;
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
  text?: string;
  criterion?: string;
  rank?: number;
  type?: string;
  positiveFormat?: { fillColor?: string; gradientFill?: boolean };
  lowerBoundRule?: Bound;
  upperBoundRule?: Bound;
  showDataBarOnly?: boolean;
  minimum?: Bound;
  midpoint?: Bound;
  maximum?: Bound;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  GreaterThanOrEqualTo: '>=',
  LessThanOrEqual: '<=',
  LessThanOrEqualTo: '<=',
};
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

const bare = (value: unknown) => String(value).replace(/^=/, '');

/** A rule in the grid's terms; null where the grid has no such rule. */
export function gridRule(format: ConditionalFormatSnapshot): object | null {
  const rule = format.rule as Rule;
  if (format.type === 'DataBar') return dataBar(rule);
  if (format.type === 'ColorScale') return colorScale(rule);
  const test = testFormula(format);
  return test === null ? null : { type: 'highlightCell', subType: 'formula', value: `=${test}`, style: look(format) };
}

function look({ format }: ConditionalFormatSnapshot): IStyleBase {
  return {
    ...(format?.fontColor !== undefined ? { cl: { rgb: format.fontColor } } : {}),
    ...(format?.fill !== undefined ? { bg: { rgb: format.fill } } : {}),
    ...(format?.bold ? { bl: 1 } : {}),
    ...(format?.italic ? { it: 1 } : {}),
  };
}

/** Every rule that colours cells by a test, as a formula about the first cell of its range. */
function testFormula({ type, rule: given, range }: ConditionalFormatSnapshot): string | null {
  const rule = given as Rule;
  const area = parseArea(range.split(',')[0]!.trim());
  const cell = cellAddress(area.row, area.column);
  switch (type) {
    case 'Custom':
      return bare(rule.formula);
    case 'CellValue': {
      const first = bare(rule.formula1);
      const between = `AND(${cell}>=${first},${cell}<=${bare(rule.formula2)})`;
      if (rule.operator === 'Between') return between;
      if (rule.operator === 'NotBetween') return `NOT(${between})`;
      return `${cell}${COMPARISONS[rule.operator ?? ''] ?? '='}${first}`;
    }
    case 'ContainsText': {
      const text = `"${(rule.text ?? '').replace(/"/g, '""')}"`;
      if (rule.operator === 'NotContains') return `ISERROR(SEARCH(${text},${cell}))`;
      if (rule.operator === 'BeginsWith') return `LEFT(${cell},LEN(${text}))=${text}`;
      if (rule.operator === 'EndsWith') return `RIGHT(${cell},LEN(${text}))=${text}`;
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    }
    case 'PresetCriteria':
      return (
        {
          Blanks: `LEN(TRIM(${cell}))=0`,
          NonBlanks: `LEN(TRIM(${cell}))>0`,
          Errors: `ISERROR(${cell})`,
          NonErrors: `NOT(ISERROR(${cell}))`,
        }[rule.criterion ?? ''] ?? null
      );
    default:
      return null;
  }
}

function bound(given: Bound | undefined, standard: string): { type: string; value?: string | number } {
  const type = BOUNDS[given?.type ?? ''] ?? standard;
  if (given?.formula === undefined || type === 'min' || type === 'max') return { type };
  return { type, value: type === 'formula' ? given.formula : Number(bare(given.formula)) };
}

function dataBar(rule: Rule): object {
  return {
    type: 'dataBar',
    isShowValue: !rule.showDataBarOnly,
    config: {
      min: bound(rule.lowerBoundRule, 'min'),
      max: bound(rule.upperBoundRule, 'max'),
      isGradient: rule.positiveFormat?.gradientFill !== false,
      positiveColor: rule.positiveFormat?.fillColor || '#638EC6',
      nativeColor: '#FF0000',
    },
  };
}

function colorScale(rule: Rule): object {
  const points: [Bound | undefined, string][] = [
    [rule.minimum, 'min'],
    ...(rule.midpoint ? [[rule.midpoint, 'percentile'] as [Bound, string]] : []),
    [rule.maximum, 'max'],
  ];
  return {
    type: 'colorScale',
    config: points.map(([point, standard], index) => ({ index, color: point?.color ?? '#FFFFFF', value: bound(point, standard) })),
  };
}
