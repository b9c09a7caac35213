import fc from 'fast-check';
import { askedSpec, asksOtherwise } from '../../src/excel/asked-spec';
import { MARKETS, SPREAD_METHODS, type BreakdownSpec } from '../../src/planning/breakdown/plan';

const SPEC: BreakdownSpec = {
  target: 120_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};

const anySpec: fc.Arbitrary<BreakdownSpec> = fc.record({
  target: fc.constantFrom(1, 2, 3),
  start: fc.record({ year: fc.constantFrom(2027, 2028), month: fc.constantFrom(1, 4) }),
  method: fc.constantFrom(...SPREAD_METHODS),
  market: fc.constantFrom(...MARKETS),
  levels: fc.constant(SPEC.levels),
  digits: fc.constantFrom(0, 2),
  currency: fc.constantFrom('CNY', ''),
});

describe('what a build is asked for by a form', () => {
  it('is what was changed in the form, else what the cells hold', () => {
    const cells = { ...SPEC, target: 99, start: { year: 2028, month: 4 }, market: 'VN' } as const;
    expect(askedSpec({ ...SPEC, market: 'CN', digits: 2 }, SPEC, cells)).toEqual({
      ...SPEC,
      target: 99,
      start: { year: 2028, month: 4 },
      market: 'CN',
      digits: 2,
    });
  });

  it('is what it says where no form was read from cells, or no cells are there', () => {
    const cells = { ...SPEC, target: 99 };
    expect(askedSpec(SPEC, undefined, cells)).toBe(SPEC);
    expect(askedSpec(SPEC, SPEC, null)).toBe(SPEC);
  });

  it('keeps every change of the form and every change of the cells', () => {
    fc.assert(
      fc.property(anySpec, anySpec, anySpec, (form, basedOn, cells) => {
        const asked = askedSpec(form, basedOn, cells);
        const [byForm, byCells] = [asksOtherwise(form, basedOn), asksOtherwise(cells, basedOn)];
        expect(asksOtherwise(asked, form).filter((name) => byForm.includes(name))).toEqual([]);
        expect(asksOtherwise(asked, cells).filter((name) => byCells.includes(name) && !byForm.includes(name))).toEqual([]);
        expect(asked.levels).toBe(form.levels);
      }),
    );
  });
});
