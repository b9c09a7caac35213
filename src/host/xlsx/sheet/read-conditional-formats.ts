import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import { colorOf, type ThemeColors } from '../cells/colors';
import { child, children, descendants, flag, numberAttribute, type XmlElement } from '../package/xml';
import { AVERAGES, BOUND_TYPES, CELL_OPERATORS, iconSetFromFile, PERIODS, PRESET_TYPES, TEXT_TYPES } from './conditional-words';
import { fromSqref, type RuleFormulas } from './rule-formulas';

export interface ConditionalSources {
  sheet: XmlElement;
  formulas: RuleFormulas;
  looks: readonly (ConditionalFormatSnapshot['format'] | undefined)[];
  theme: ThemeColors;
}

type Rule = Pick<ConditionalFormatSnapshot, 'type' | 'rule'>;

/** Conditional formats of a sheet part; `unknown` counts the rules of kinds that cannot be carried. */
export function readConditionalFormats(sources: ConditionalSources): { formats: ConditionalFormatSnapshot[]; unknown: number } {
  const extensions = new Map(
    descendants(child(sources.sheet, 'extLst'), 'cfRule').map((rule) => [rule.attributes['id'] ?? '', child(rule, 'dataBar')] as const),
  );
  const formats: ConditionalFormatSnapshot[] = [];
  let unknown = 0;
  for (const block of children(sources.sheet, 'conditionalFormatting')) {
    const range = fromSqref(block.attributes['sqref'] ?? '');
    for (const element of children(block, 'cfRule')) {
      const link = descendants(child(element, 'extLst'), 'id')[0]?.text ?? '';
      const rule = readRule(element, range, sources, extensions.get(link));
      if (!rule) {
        unknown++;
        continue;
      }
      const look = sources.looks[numberAttribute(element, 'dxfId') ?? -1];
      formats.push({
        id: '',
        range,
        ...rule,
        ...(look ? { format: look } : {}),
        ...(flag(element, 'stopIfTrue') ? { stopIfTrue: true as const } : {}),
        priority: (numberAttribute(element, 'priority') ?? 1) - 1,
      });
    }
  }
  formats.sort((a, b) => a.priority - b.priority);
  return { formats: formats.map((format, i) => ({ ...format, id: `format-${i + 1}` })), unknown };
}

function readRule(element: XmlElement, range: string, { formulas, theme }: ConditionalSources, bar: XmlElement | undefined): Rule | null {
  const stored = children(element, 'formula').map(({ text }) => formulas.fromFile(text, range));
  const asRule = (value: number | string | undefined) => (typeof value === 'string' && value.startsWith('=') ? value : `=${value ?? ''}`);
  const type = element.attributes['type'] ?? '';
  switch (type) {
    case 'expression':
      return { type: 'Custom', rule: { formula: asRule(stored[0]) } };
    case 'cellIs': {
      const operator = CELL_OPERATORS.fromFile(element.attributes['operator']);
      if (!operator) return null;
      return {
        type: 'CellValue',
        rule: { formula1: asRule(stored[0]), ...(stored[1] !== undefined ? { formula2: asRule(stored[1]) } : {}), operator },
      };
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type: 'ContainsText', rule: { operator: TEXT_TYPES.fromFile(type), text: element.attributes['text'] ?? '' } };
    case 'top10':
      return {
        type: 'TopBottom',
        rule: {
          rank: numberAttribute(element, 'rank') ?? 10,
          type: `${flag(element, 'bottom') ? 'Bottom' : 'Top'}${flag(element, 'percent') ? 'Percent' : 'Items'}`,
        },
      };
    case 'colorScale':
      return colorScale(child(element, 'colorScale'), range, formulas, theme);
    case 'iconSet':
      return iconSet(child(element, 'iconSet'), range, formulas);
    case 'dataBar':
      return dataBar(child(element, 'dataBar'), bar, range, formulas, theme);
    default:
      return preset(element, type);
  }
}

function preset(element: XmlElement, type: string): Rule | null {
  if (type === 'aboveAverage') {
    const below = !flag(element, 'aboveAverage', true);
    const equal = flag(element, 'equalAverage');
    const deviations = numberAttribute(element, 'stdDev') ?? 0;
    const criterion = Object.keys(AVERAGES).find(
      (name) => AVERAGES[name]!.below === below && AVERAGES[name]!.equal === equal && AVERAGES[name]!.deviations === deviations,
    );
    return criterion === undefined ? null : { type: 'PresetCriteria', rule: { criterion } };
  }
  const criterion = type === 'timePeriod' ? PERIODS.fromFile(element.attributes['timePeriod']) : PRESET_TYPES.fromFile(type);
  return criterion === undefined ? null : { type: 'PresetCriteria', rule: { criterion } };
}

/** A bound as Office.js has it: the formula is a text, with `=` in front of what is more than a number. */
function bound(element: XmlElement | undefined, range: string, formulas: RuleFormulas): Record<string, unknown> {
  const type =
    BOUND_TYPES.fromFile(element?.attributes['type']) ?? (element?.attributes['type']?.startsWith('auto') ? 'Automatic' : 'Number');
  const stored = element?.attributes['val'] ?? child(element, 'f')?.text;
  const needless = type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic' || stored === undefined || stored === '';
  return { type, ...(needless ? {} : { formula: String(formulas.fromFile(stored, range)) }) };
}

function colorScale(element: XmlElement | undefined, range: string, formulas: RuleFormulas, theme: ThemeColors): Rule | null {
  const colors = children(element, 'color');
  const points = children(element, 'cfvo').map((cfvo, i) => ({
    ...bound(cfvo, range, formulas),
    color: theme.hex(colorOf(colors[i])) ?? '#FFFFFF',
  }));
  const [minimum, second, third] = points;
  if (!minimum || !second) return null;
  return { type: 'ColorScale', rule: third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second } };
}

function iconSet(element: XmlElement | undefined, range: string, formulas: RuleFormulas): Rule | null {
  if (!element) return null;
  const criteria = children(element, 'cfvo').map((cfvo, i) =>
    i === 0 ? {} : { ...bound(cfvo, range, formulas), operator: flag(cfvo, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan' },
  );
  return {
    type: 'IconSet',
    rule: {
      style: iconSetFromFile(element.attributes['iconSet'] ?? '3TrafficLights1'),
      ...(flag(element, 'reverse') ? { reverseIconOrder: true } : {}),
      ...(flag(element, 'showValue', true) ? {} : { showIconOnly: true }),
      criteria,
    },
  };
}

function dataBar(
  element: XmlElement | undefined,
  extension: XmlElement | undefined,
  range: string,
  formulas: RuleFormulas,
  theme: ThemeColors,
): Rule | null {
  if (!element) return null;
  const source = extension ?? element;
  const [lower, upper] = children(source, 'cfvo').map((cfvo) => bound(cfvo, range, formulas));
  const standard = (one: Record<string, unknown> | undefined, type: string) => !one || one['type'] === type;
  const direction = extension?.attributes['direction'];
  const borderColor = theme.hex(colorOf(child(extension, 'borderColor')));
  return {
    type: 'DataBar',
    rule: {
      positiveFormat: {
        fillColor: theme.hex(colorOf(child(element, 'color'))) ?? '#638EC6',
        gradientFill: flag(extension, 'gradient', true),
        ...(borderColor !== undefined ? { borderColor } : {}),
      },
      ...(standard(lower, extension ? 'Automatic' : 'LowestValue') ? {} : { lowerBoundRule: lower }),
      ...(standard(upper, extension ? 'Automatic' : 'HighestValue') ? {} : { upperBoundRule: upper }),
      ...(flag(element, 'showValue', true) ? {} : { showDataBarOnly: true }),
      ...(direction === 'leftToRight'
        ? { barDirection: 'LeftToRight' }
        : direction === 'rightToLeft'
          ? { barDirection: 'RightToLeft' }
          : {}),
    },
  };
}
