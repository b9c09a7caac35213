import { checkLoyalty } from '../../../src/planning/loyalty/check-loyalty';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { loyaltyRisk } from '../../../src/planning/loyalty/loyalty-risk';
import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { storedValue } from '../../../src/planning/loyalty/stored-value';
import { LOYALTY_TEMPLATES, loyaltyTemplate, type TemplateNames } from '../../../src/planning/loyalty/templates';

const names: TemplateNames = { segments: ['V', '1', '0'], rewards: ['Voucher', 'Gift', 'Service'], cards: ['12,000', '25,000'] };

describe.each(LOYALTY_TEMPLATES)('the template %s', (template) => {
  it.each([1, 12, 36])('is sound for %i months and can be projected', (months) => {
    const { assumptions, cards } = loyaltyTemplate(template, names, { year: 2027, month: 4 }, months);
    expect(() => checkLoyalty(assumptions)).not.toThrow();
    const { figures, liability } = projectLoyalty(assumptions);
    expect(liability).toHaveLength(months);
    if (template === 'blank') return expect(figures.costOfSales).toBeNull();
    expect(figures.costOfSales).toBeGreaterThan(0);
    expect(figures.costOfSales).toBeLessThan(0.25);
    const { caps } = assumptions;
    projectLoyalty(assumptions).years.forEach(({ cost }, year) => {
      expect(caps[year]! / cost).toBeGreaterThanOrEqual(1.1 - 1e-12);
      expect(caps[year]! / cost).toBeLessThan(1.22);
    });
    for (const card of cards) expect(storedValue(card).at(-1)!.balance).toBeGreaterThan(0);
  });
});

it.each(['premium-auto', 'beauty-members', 'electronics-retail'] as const)(
  'gives %s caps of which a simulation has something to say',
  async (template) => {
    const { assumptions } = loyaltyTemplate(template, names, { year: 2027, month: 1 }, 24, 4);
    const figures = await simulateLoyalty(assumptions, { runs: 2000, seed: 1 });
    const { years } = loyaltyRisk(assumptions, figures);
    const above = years.map((year) => year.aboveCap!.value);
    expect(Math.max(...above)).toBeGreaterThan(0.005);
    expect(Math.max(...above)).toBeLessThan(0.4);
  },
);

it('has the points of all rewards go to those that a plan begins with, in the same proportions', () => {
  const shares = (rewards: number): number[] =>
    loyaltyTemplate('premium-auto', names, { year: 2027, month: 4 }, 12, 1, { rewards }).assumptions.rewards.map(({ share }) => share);
  [[1], [0.625, 0.375], [0.5, 0.3, 0.2]].forEach((expected, at) =>
    shares(at + 1).forEach((share, of) => expect(share).toBeCloseTo(expected[of]!, 12)),
  );
});

it.each(['premium-auto', 'beauty-members', 'electronics-retail'] as const)('has the caps of %s follow its segments', (template) => {
  const programmes = [1, 2, 3, 8].map(
    (segments) => loyaltyTemplate(template, names, { year: 2027, month: 4 }, 18, 1, { segments }).assumptions,
  );
  expect(programmes.map((one) => one.segments.length)).toEqual([1, 2, 3, 3]);
  expect(programmes[3]).toEqual(loyaltyTemplate(template, names, { year: 2027, month: 4 }, 18, 1).assumptions);
  for (const assumptions of programmes) {
    expect(() => checkLoyalty(assumptions)).not.toThrow();
    projectLoyalty(assumptions).years.forEach(({ cost }, year) => {
      expect(assumptions.caps[year]! / cost).toBeGreaterThanOrEqual(1.1 - 1e-12);
      expect(assumptions.caps[year]! / cost).toBeLessThan(1.22);
    });
  }
  expect(programmes[0]!.caps[1]!).toBeLessThan(programmes[2]!.caps[1]!);
});

it('gives the beauty template its cards', () => {
  const { cards } = loyaltyTemplate('beauty-members', names, { year: 2027, month: 1 }, 12);
  expect(cards.map(({ price }) => price)).toEqual([12_000, 25_000]);
});
