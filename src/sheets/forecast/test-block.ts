import { forecastText } from '../../locales/forecast';
import type { Draft } from '../draft';
import { area } from '../draft';
import { ROLES } from '../roles';
import type { ForecastContext } from './context';

const SIGNED_PERCENT = '+0.0%;-0.0%;0.0%';

/** How well each method would have forecast the total, lowest error first, and which to choose. */
export function writeTest(context: ForecastContext, draft: Draft): void {
  const { plan, columns: c, at, locale, t } = context;
  const { test } = plan;
  draft.put(at.test, c.label, t('test'));
  draft.style(area(at.test, c.label, 1, c.month + 2), ROLES.blockHeader);
  draft.style(area(at.test + 1, c.label), ROLES.note);
  if (test === null) {
    const known = plan.rows[0]?.values.filter((value) => value !== null).length ?? 0;
    draft.put(at.test + 1, c.label, t('testNone', { count: known }));
    return;
  }
  const { origins, horizon, months, methods } = test;
  const level = Math.round(plan.spec.level * 100);
  draft.put(at.test + 1, c.label, t('testLine', { origins, horizon, months }));
  draft.put(at.testHeader, c.label, t('methodUsed'));
  draft.putRow(at.testHeader, c.sum, [t('offBy'), t('coverage', { level }), t('bias'), t('chosen'), t('mase'), t('sMape')]);
  methods.forEach(({ method, wape, mase, sMape, bias, coverage }, line) => {
    const r = at.testLines + line;
    draft.put(r, c.label, t(`method-${method}`));
    draft.putRow(r, c.sum, [wape, coverage, bias, method === test.chosen ? t('chosenMark') : '', mase, sMape]);
  });
  const { length } = methods;
  draft.put(at.testLines + length, c.label, forecastText(locale, test.reason.code, test.reason.params));
  draft.style(area(at.testHeader, c.label, 1, c.month + 2), ROLES.header);
  // The mark of the method to choose stands below the names of methods, in the widest column.
  for (const column of [c.label, c.method]) draft.style(area(at.testHeader, column), ROLES.headerLeft);
  draft.style(area(at.testLines, c.sum, length, 6), { horizontal: 'Right' });
  draft.style(area(at.testLines, c.method, length, 1), { horizontal: 'Left' });
  draft.style(area(at.testLines + length, c.label), ROLES.note);
  const formats = ['0.0%', '0%', SIGNED_PERCENT, 'General', '0.00', '0.0'];
  formats.forEach((format, column) => draft.format(area(at.testLines, c.sum + column, length, 1), format));
}
