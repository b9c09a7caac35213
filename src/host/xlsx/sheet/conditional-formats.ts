import { cellAddress, parseArea } from '../../engine/address';
import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import type { DifferentialFormats } from '../cells/differential-formats';
import { argb } from '../cells/colors';
import { tag, textTag } from '../package/xml';
import { AVERAGES, CELL_OPERATORS, iconSetToFile, PERIODS, PRESET_TYPES, TEXT_OPERATORS, TEXT_TYPES } from './conditional-words';
import type { Rule } from './conditional-rule';
import { barExtension, barXml, boundXml, extensionLink, needsExtension } from './data-bars';
import { toSqref, type RuleFormulas } from './rule-formulas';

export interface ConditionalXml {
  /** Elements of the sheet part, in place. */
  rules: string;
  /** Content of the extension list. */
  extension: string;
}

export function conditionalFormatsXml(
  formats: readonly ConditionalFormatSnapshot[],
  formulas: RuleFormulas,
  looks: DifferentialFormats,
): ConditionalXml {
  const rules: string[] = [];
  const extensions: string[] = [];
  formats.forEach((format, i) => {
    const key = `{${String(i + 1).padStart(8, '0')}-0000-4000-8000-000000000000}`;
    const extended = format.type === 'DataBar' && needsExtension(format.rule as Rule);
    const body = ruleXml(format, formulas, looks, extended ? key : null);
    rules.push(tag('conditionalFormatting', { sqref: toSqref(format.range) }, body));
    if (extended) extensions.push(barExtension(format, formulas, key));
  });
  return {
    rules: rules.join(''),
    extension:
      extensions.length === 0
        ? ''
        : tag(
            'ext',
            { uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}', 'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' },
            tag('x14:conditionalFormattings', {}, ...extensions),
          ),
  };
}

function ruleXml(format: ConditionalFormatSnapshot, formulas: RuleFormulas, looks: DifferentialFormats, extension: string | null): string {
  const rule = format.rule as Rule;
  const common = {
    dxfId: format.format ? looks.add(format.format) : undefined,
    priority: format.priority + 1,
    stopIfTrue: format.stopIfTrue,
  };
  const stored = (value: unknown) => textTag('formula', formulas.toFile(value, format.range));
  const firstCell = topLeft(format.range);
  switch (format.type) {
    case 'Custom':
      return tag('cfRule', { type: 'expression', ...common }, stored(rule.formula));
    case 'CellValue':
      return tag(
        'cfRule',
        { type: 'cellIs', ...common, operator: CELL_OPERATORS.toFile(cellOperator(rule.operator)) },
        stored(rule.formula1),
        rule.formula2 === undefined ? undefined : stored(rule.formula2),
      );
    case 'ContainsText':
      return tag(
        'cfRule',
        { type: TEXT_TYPES.toFile(rule.operator), ...common, operator: TEXT_OPERATORS.toFile(rule.operator), text: rule.text },
        textTag('formula', textFormula(rule, firstCell)),
      );
    case 'TopBottom':
      return tag('cfRule', {
        type: 'top10',
        ...common,
        percent: /Percent$/.test(rule.type ?? '') || undefined,
        bottom: /^Bottom/.test(rule.type ?? '') || undefined,
        rank: rule.rank,
      });
    case 'PresetCriteria':
      return presetXml(rule, common, firstCell);
    case 'ColorScale': {
      const points = [rule.minimum, rule.midpoint, rule.maximum].filter((point) => point !== undefined);
      const colors = points.map((point) => tag('color', { rgb: argb(point.color ?? '#FFFFFF') }));
      return tag(
        'cfRule',
        { type: 'colorScale', ...common },
        tag('colorScale', {}, ...points.map((point) => boundXml(point, format.range, formulas)), ...colors),
      );
    }
    case 'IconSet': {
      const bounds = (rule.criteria ?? []).map((bound, i) =>
        boundXml(
          i === 0 ? { type: 'Percent', formula: 0 } : bound,
          format.range,
          formulas,
          (bound as { operator?: string }).operator === 'GreaterThan',
        ),
      );
      const attributes = {
        iconSet: iconSetToFile(rule.style ?? 'ThreeTrafficLights1'),
        reverse: rule.reverseIconOrder || undefined,
        showValue: rule.showIconOnly ? false : undefined,
      };
      return tag('cfRule', { type: 'iconSet', ...common }, tag('iconSet', attributes, ...bounds));
    }
    case 'DataBar':
      return tag(
        'cfRule',
        { type: 'dataBar', ...common },
        barXml(rule, format.range, formulas),
        extension === null ? undefined : extensionLink(extension),
      );
  }
}

function topLeft(range: string): string {
  const { row, column } = parseArea(range.split(',')[0] ?? 'A1');
  return cellAddress(row, column);
}

/** Office.js spells the same operator in two ways. */
const cellOperator = (operator: string | undefined) => operator?.replace(/OrEqualTo$/, 'OrEqual');

function textFormula({ operator, text = '' }: Rule, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (operator === 'NotContains') return `ISERROR(SEARCH(${quoted},${cell}))`;
  if (operator === 'BeginsWith') return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === 'EndsWith') return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
}

function presetXml({ criterion = 'Blanks' }: Rule, common: Record<string, number | boolean | undefined>, cell: string): string {
  const average = AVERAGES[criterion];
  if (average) {
    return tag('cfRule', {
      type: 'aboveAverage',
      ...common,
      aboveAverage: average.below ? false : undefined,
      equalAverage: average.equal || undefined,
      stdDev: average.deviations || undefined,
    });
  }
  const period = PERIODS.toFile(criterion);
  if (period)
    return tag('cfRule', { type: 'timePeriod', ...common, timePeriod: period }, textTag('formula', periodFormula(criterion, cell)));
  const tests: Record<string, string> = {
    Blanks: `LEN(TRIM(${cell}))=0`,
    NonBlanks: `LEN(TRIM(${cell}))>0`,
    Errors: `ISERROR(${cell})`,
    NonErrors: `NOT(ISERROR(${cell}))`,
  };
  const test = tests[criterion];
  return tag('cfRule', { type: PRESET_TYPES.toFile(criterion), ...common }, test === undefined ? undefined : textTag('formula', test));
}

function periodFormula(criterion: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = `TODAY()-ROUNDDOWN(${cell},0)`;
  switch (criterion) {
    case 'Yesterday':
      return `${day}=TODAY()-1`;
    case 'Tomorrow':
      return `${day}=TODAY()+1`;
    case 'LastSevenDays':
      return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case 'LastWeek':
      return `AND(${week}>=WEEKDAY(TODAY()),${week}<WEEKDAY(TODAY())+7)`;
    case 'ThisWeek':
      return `AND(${week}<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`;
    case 'NextWeek':
      return `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`;
    case 'LastMonth':
      return `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`;
    case 'ThisMonth':
      return `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`;
    case 'NextMonth':
      return `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),1)),YEAR(${cell})=YEAR(EDATE(TODAY(),1)))`;
    default:
      return `${day}=TODAY()`;
  }
}
