import { argb } from '../cells/colors';
import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import { tag, textTag } from '../package/xml';
import type { Bound, Rule } from './conditional-rule';
import { BOUND_TYPES } from './conditional-words';
import { toSqref, type RuleFormulas } from './rule-formulas';

/** Bars of the first generation are blue, shaded and without border; what is more stands in an extension. */
const STANDARD_BAR = '#638EC6';

/** A bound of a scale, a bar or a set of icons. */
export function boundXml(bound: Bound, range: string, formulas: RuleFormulas, strict = false): string {
  const type = BOUND_TYPES.toFile(bound.type) ?? 'num';
  return tag('cfvo', {
    type,
    val: bound.formula === undefined ? undefined : formulas.toFile(bound.formula, range),
    gte: strict ? false : undefined,
  });
}

/** A data bar as the first generation of them knows it. */
export function barXml(rule: Rule, range: string, formulas: RuleFormulas): string {
  const old = (bound: Bound | undefined, standard: string): Bound => (!bound || bound.type === 'Automatic' ? { type: standard } : bound);
  return tag(
    'dataBar',
    { showValue: rule.showDataBarOnly ? false : undefined },
    boundXml(old(rule.lowerBoundRule, 'LowestValue'), range, formulas),
    boundXml(old(rule.upperBoundRule, 'HighestValue'), range, formulas),
    tag('color', { rgb: argb(rule.positiveFormat?.fillColor || STANDARD_BAR) }),
  );
}

/** Whether a bar says more than the first generation can. */
export function needsExtension({ positiveFormat, lowerBoundRule, upperBoundRule, barDirection }: Rule): boolean {
  return (
    positiveFormat?.gradientFill === false ||
    Boolean(positiveFormat?.borderColor) ||
    (barDirection !== undefined && barDirection !== 'Context') ||
    lowerBoundRule?.type === 'Automatic' ||
    upperBoundRule?.type === 'Automatic'
  );
}

export function extensionLink(key: string): string {
  return tag(
    'extLst',
    {},
    tag(
      'ext',
      { uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', 'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' },
      textTag('x14:id', key),
    ),
  );
}

/** The bar in full, for the sheet's extension list. */
export function barExtension(format: ConditionalFormatSnapshot, formulas: RuleFormulas, key: string): string {
  const rule = format.rule as Rule;
  const bar = rule.positiveFormat ?? {};
  const bound = (given: Bound | undefined, automatic: string) => {
    if (!given || given.type === 'Automatic') return tag('x14:cfvo', { type: automatic });
    const value = given.formula === undefined ? undefined : textTag('xm:f', formulas.toFile(given.formula, format.range));
    return tag('x14:cfvo', { type: BOUND_TYPES.toFile(given.type) }, value);
  };
  const direction = rule.barDirection === 'LeftToRight' ? 'leftToRight' : rule.barDirection === 'RightToLeft' ? 'rightToLeft' : undefined;
  return tag(
    'x14:conditionalFormatting',
    { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
    tag(
      'x14:cfRule',
      { type: 'dataBar', id: key },
      tag(
        'x14:dataBar',
        {
          minLength: 0,
          maxLength: 100,
          border: bar.borderColor ? true : undefined,
          gradient: bar.gradientFill === false ? false : undefined,
          direction,
        },
        bound(rule.lowerBoundRule, 'autoMin'),
        bound(rule.upperBoundRule, 'autoMax'),
        bar.borderColor ? tag('x14:borderColor', { rgb: argb(bar.borderColor) }) : undefined,
        tag('x14:negativeFillColor', { rgb: 'FFFF0000' }),
        tag('x14:axisColor', { rgb: 'FF000000' }),
      ),
    ),
    textTag('xm:sqref', toSqref(format.range)),
  );
}
