import fc from 'fast-check';
import { sum } from '../../../src/planning/variance/left-to-right';
import { priceVolumeMix, PVM_EFFECTS, type PricedItem, type PvmEffects } from '../../../src/planning/variance/price-volume-mix';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

const item = (planQuantity: number, planPrice: number, actualQuantity: number, actualPrice: number): PricedItem => ({
  planQuantity,
  planPrice,
  actualQuantity,
  actualPrice,
});
const valuesOf = (effects: PvmEffects | undefined) => PVM_EFFECTS.map((effect) => effects![effect]);
const changeOf = ({ planQuantity, planPrice, actualQuantity, actualPrice }: PricedItem) =>
  actualQuantity * actualPrice - planQuantity * planPrice;

const quantity = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0.1, max: 1000, noNaN: true }));
const price = fc.oneof(fc.constant(0), fc.double({ min: -10, max: 1000, noNaN: true }));
const items = fc
  .array(fc.tuple(quantity, price, quantity, price), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row) => item(...row)));

describe('priceVolumeMix', () => {
  it('splits a quantity that moved with the total into volume alone', () => {
    const { items: lines, total } = priceVolumeMix([item(10, 3, 13, 3), item(20, 7, 26, 7)]);
    expect(lines.map(valuesOf)).toEqual([
      [9, 0, 0, 0, 0],
      [42, 0, 0, 0, 0],
    ]);
    expect(valuesOf(total)).toEqual([51, 0, 0, 0, 0]);
  });

  it('is mix alone where items change places', () => {
    expect(priceVolumeMix([item(10, 3, 20, 3), item(20, 7, 10, 7)]).items.map(valuesOf)).toEqual([
      [0, 30, 0, 0, 0],
      [0, -70, 0, 0, 0],
    ]);
  });

  it('keeps new and dropped items apart: no price effect, nothing in the total quantity', () => {
    const { items: lines, total } = priceVolumeMix([item(100, 10, 120, 9), item(0, 99, 30, 8), item(20, 5, 0, 99), item(0, 1, 0, 2)]);
    expect(lines.map(valuesOf)).toEqual([
      [200, 0, -120, 0, 0],
      [0, 0, 0, 240, 0],
      [0, 0, 0, 0, -100],
      [0, 0, 0, 0, 0],
    ]);
    expect(valuesOf(total)).toEqual([200, 0, -120, 240, -100]);
  });

  it('takes a price of zero for a gift, and returns as they are', () => {
    expect(valuesOf(priceVolumeMix([item(10, 0, 12, 5)]).total)).toEqual([0, 0, 60, 0, 0]);
    expect(valuesOf(priceVolumeMix([item(10, 4, -2, 4)]).total)).toEqual([-48, 0, 0, 0, 0]);
  });

  it('has no mix to compare with where the planned total is not above zero', () => {
    const refused = expect.objectContaining({ code: 'pvm-total-quantity' });
    expect(() => priceVolumeMix([item(5, 1, 5, 1), item(-5, 1, 5, 1)])).toThrow(refused);
    expect(() => priceVolumeMix([item(-5, 1, 5, 1)])).toThrow(refused);
    expect(valuesOf(priceVolumeMix([item(-5, 2, 0, 0), item(0, 0, 5, 1)]).total)).toEqual([0, 0, 0, 5, 10]);
  });

  it('sums to the change of revenue, line by line and in total, and each part over the lines', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const { items: lines, total } = priceVolumeMix(rows);
        const scale = sum(lines.flatMap(valuesOf).map(Math.abs));
        lines.forEach((line, at) => {
          const largest = Math.max(...valuesOf(line).map(Math.abs));
          expect(Math.abs(sum(valuesOf(line)) - changeOf(rows[at]!))).toBeLessThanOrEqual(4 * Number.EPSILON * largest);
        });
        const change =
          sum(rows.map((row) => row.actualQuantity * row.actualPrice)) - sum(rows.map((row) => row.planQuantity * row.planPrice));
        const largest = Math.max(...valuesOf(total).map(Math.abs));
        expect(Math.abs(sum(valuesOf(total)) - change)).toBeLessThanOrEqual(4 * Number.EPSILON * largest);
        for (const effect of PVM_EFFECTS)
          expect(Math.abs(sum(lines.map((line) => line[effect])) - total[effect])).toBeLessThanOrEqual(1e-12 * (1 + scale));
      }),
      { numRuns: 500 },
    );
  });

  it('has no mix where every item costs the same, and none of one item', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 500 }), (rows, same) => {
        const { total } = priceVolumeMix(rows.map((row) => ({ ...row, planPrice: same })));
        const sold = sum(rows.map(({ actualQuantity }) => actualQuantity));
        expect(Math.abs(total.mix)).toBeLessThanOrEqual(1e-11 * (1 + sold) * same);
        const [only] = rows;
        expect(priceVolumeMix([only!]).total.mix).toBe(0);
      }),
    );
  });

  it('does not depend on the unit of quantities', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const inDozens = rows.map((row) => ({
          planQuantity: row.planQuantity / 16,
          planPrice: row.planPrice * 16,
          actualQuantity: row.actualQuantity / 16,
          actualPrice: row.actualPrice * 16,
        }));
        expect(priceVolumeMix(inDozens)).toEqual(priceVolumeMix(rows));
      }),
    );
  });
});

describeWithReferences('price, volume and mix beside published figures', () => {
  const mixCases = referenceCases('B1-budget-mix-market-variances.json');

  /** Items of which only quantities move, at their contribution a unit. */
  function quantitiesOnly(names: readonly string[], budget: unknown, actual: unknown, contribution: unknown): PricedItem[] {
    const value = (of: unknown, name: string) => (of as Record<string, number>)[name]!;
    return names.map((name) => item(value(budget, name), value(contribution, name), value(actual, name), value(contribution, name)));
  }
  const byName = (names: readonly string[], lines: readonly PvmEffects[], effect: (typeof PVM_EFFECTS)[number]) =>
    Object.fromEntries(names.map((name, at) => [name, lines[at]![effect]]));

  it('B-PVM-ABC: the textbook convention; both figures of quantity together are those of the article', () => {
    const { inputs = {}, expected = {} } = referenceCases('B2-bridges-and-exact-decomposition.json').get('B-PVM-ABC') ?? {};
    const side = (name: string) => inputs[name] as { price: number; units: number }[];
    const rows = side('base').map((base, at) => item(base.units, base.price, side('current')[at]!.units, side('current')[at]!.price));
    const { volume, mix, price: priced, new: launched, dropped } = priceVolumeMix(rows).total;
    expectReference(
      { volume_at_average_price: volume, mix_at_base_price: mix, price_at_current_volume: priced },
      expected['textbook_convention'],
    );
    expectReference(volume + mix + priced + launched + dropped, expected['total_change']);
    expect(volume + mix).toBeCloseTo((expected['article_convention']?.recomputed as { volume: number }).volume, 6);
  });

  it('B-CMA-MIX', () => {
    const { inputs = {}, expected = {} } = mixCases.get('B-CMA-MIX') ?? {};
    const rows = quantitiesOnly(['E', 'F'], inputs['budget_units'], inputs['actual_units'], inputs['budget_unit_contribution']);
    const { total } = priceVolumeMix(rows);
    const budget = sum(rows.map((row) => row.planQuantity * row.planPrice));
    const units = sum(rows.map(({ planQuantity }) => planQuantity));
    const actualUnits = sum(rows.map(({ actualQuantity }) => actualQuantity));
    expectReference(budget / units, expected['composite_budget']);
    expectReference((budget + total.volume + total.mix) / actualUnits, expected['composite_actual_mix']);
    expectReference(total.mix, expected['mix_variance']);
    expectReference(total.volume + total.mix, expected['volume_variance']);
    expectReference(total.volume, expected['quantity_variance']);
    expect(total.price).toBe(0);
  });

  it('B-DRURY-MILANO', () => {
    const { inputs = {}, expected = {} } = mixCases.get('B-DRURY-MILANO') ?? {};
    const names = ['X', 'Y', 'Z'];
    const rows = quantitiesOnly(names, inputs['budget_units'], inputs['actual_units'], inputs['budget_unit_contribution']);
    const { items: lines, total } = priceVolumeMix(rows);
    const budget = sum(rows.map((row) => row.planQuantity * row.planPrice));
    expectReference(total.volume + total.mix, expected['total_volume_variance']);
    expectReference(budget, expected['budget_contribution']);
    expectReference(budget + total.volume + total.mix, expected['actual_contribution']);
    expectReference(total.mix, expected['mix_variance']);
    expectReference(total.volume, expected['quantity_variance']);
    expectReference(byName(names, lines, 'mix'), expected['mix_by_product']);
    expectReference(byName(names, lines, 'volume'), expected['quantity_by_product']);
  });

  it('B-TICKETS-QUANTITY', () => {
    const { inputs = {}, expected = {} } = mixCases.get('B-TICKETS-QUANTITY') ?? {};
    const {
      actual_total_units: actual,
      budget_total_units: budget,
      budget_mix: mix,
      unit_contribution: contribution,
    } = inputs as Record<string, number>;
    const line = (worth: number) =>
      priceVolumeMix([item(budget! * mix!, worth, actual! / 2, worth), item(budget! * (1 - mix!), 0, actual! / 2, 0)]).items[0]!;
    expectReference(line(1).volume, expected['unit_difference']);
    expectReference(line(contribution!).volume, expected['quantity_variance']);
  });

  it('B-MARKET-SHARE-29000: the quantity variance by product', () => {
    const { inputs = {}, expected = {} } = mixCases.get('B-MARKET-SHARE-29000') ?? {};
    const names = ['deluxe', 'standard'];
    // However the units are shared out: mix is not asked.
    const actual = { deluxe: 7000, standard: (inputs['actual_total_units'] as number) - 7000 };
    const { items: lines, total } = priceVolumeMix(quantitiesOnly(names, inputs['budget_units'], actual, inputs['unit_contribution']));
    expectReference(byName(names, lines, 'volume'), expected['quantity_by_product']);
    expectReference(total.volume, expected['quantity_variance']);
  });
});
