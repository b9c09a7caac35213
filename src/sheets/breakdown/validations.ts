import { SPREAD_METHODS } from '../../planning/breakdown/plan';
import { range } from '../address';
import type { Validation } from '../blueprint';
import { area } from '../draft';
import { leafRuns } from '../tree-rows';
import { on, sheetRow, type BreakdownContext } from './context';
import { COL, FIRST_ROW, SETUP } from './layout';

/** What may be typed into the yellow cells of `Breakdown`, with a hint that shows when one is selected. */
export function breakdownValidations(context: BreakdownContext): Validation[] {
  const { plan, t } = context;
  const rows = plan.rows.length;
  const below = Math.max(0, rows - 1);
  const notNegative = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const lock = {
    rule: notNegative,
    prompt: { title: t('locks').split(/[:：]/)[0] ?? '', message: t('lock.prompt') },
    error: { title: t('check'), message: t('lock.error') },
  };
  const validations: Validation[] = [
    { area: area(FIRST_ROW, COL.lockQuarter, rows, 16), ...lock },
    ...leafRuns(plan.rows).map(({ first, count }) => ({
      area: area(sheetRow(first), COL.weight, count, 12),
      rule: notNegative,
      prompt: { title: t('monthWeights'), message: t('weight.prompt') },
      error: { title: t('monthWeights'), message: t('weight.error') },
    })),
    {
      area: area(FIRST_ROW, COL.method, rows, 1),
      rule: {
        list: {
          inCellDropDown: true,
          source: `=${on(context, 'Setup', range(area(SETUP.methods, SETUP.label, SPREAD_METHODS.length, 1), '$both'))}`,
        },
      },
      prompt: { title: t('method'), message: t('method.prompt') },
      error: { title: t('method'), message: t('method.error') },
    },
  ];
  if (below > 0) {
    validations.push(
      { area: area(FIRST_ROW + 1, COL.lockYear, below, 1), ...lock },
      {
        area: area(FIRST_ROW + 1, COL.shareTyped, below, 1),
        rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
        prompt: { title: t('share'), message: t('share.prompt') },
        error: { title: t('share'), message: t('share.error') },
      },
      {
        area: area(FIRST_ROW, COL.like, rows, 1),
        rule: { list: { inCellDropDown: true, source: `=${range(area(FIRST_ROW + 1, COL.path, below, 1), '$both')}` } },
        prompt: { title: t('like'), message: t('like.prompt') },
        error: { title: t('like'), message: t('like.error') },
      },
    );
  }
  return validations;
}
