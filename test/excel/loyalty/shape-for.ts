import type { LoyaltyToBuild } from '../../../src/excel/contracts';
import { emptyCard } from '../../../src/planning/loyalty/card-inputs';
import { inputsOf } from '../../../src/planning/loyalty/template-inputs';
import { resizeInputs } from '../../../src/planning/loyalty/resize-inputs';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { shapeOf, type LoyaltyShape } from '../../../src/sheets/loyalty/shape';

const NAMES = { segments: ['a', 'b', 'c'], rewards: ['a', 'b', 'c'], cards: ['a', 'b'] } as const;

/** The shape that a first plan gets. */
export function shapeFor({ template = 'blank', size = {} }: LoyaltyToBuild): LoyaltyShape {
  const months = size.months ?? 24;
  const { assumptions, cards } = loyaltyTemplate(template, NAMES, size.start ?? { year: 2027, month: 1 }, months);
  const scenarios = ['a', 'b', 'c'].map((name) => ({ name, factors: {} }));
  return shapeOf(resizeInputs(inputsOf(assumptions, scenarios, cards.length > 0 ? cards : [emptyCard('a', months)]), size));
}
