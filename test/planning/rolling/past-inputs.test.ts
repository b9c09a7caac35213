import fc from 'fast-check';
import { isoMonth, monthAt } from '../../../src/calendar/months';
import { NO_DRIVER_INPUTS } from '../../../src/planning/drivers/plan-drivers';
import { namedTool, NO_MEDIA_INPUTS } from '../../../src/planning/media/media-inputs';
import { NO_PAST, pastInputs, withoutAdjustments, withPast, type MonthInputs } from '../../../src/planning/rolling/past-inputs';

/** January 2027. */
const FIRST = 24_324;
const byMonth = fc.dictionary(
  fc.nat(11).map((at) => isoMonth(monthAt(FIRST + at))),
  fc.integer({ min: -9, max: 9 }),
  { noNullPrototype: true },
);
const typed: fc.Arbitrary<MonthInputs> = fc
  .record({
    row: fc.record({ manual: byMonth, price: byMonth }),
    budgets: byMonth,
    factors: byMonth,
    uv: byMonth,
  })
  .map(({ row, budgets, factors, uv }) => ({
    inputs: { a: { ...row, cover: 3 } },
    media: { ...NO_MEDIA_INPUTS, factors, tools: [{ ...namedTool('Search'), budgets }] },
    drivers: { ...NO_DRIVER_INPUTS, values: { a: { uv } } },
  }));
/** The part of the inputs that a window of three months has columns for. */
function shown({ inputs, media, drivers }: MonthInputs, first: number): MonthInputs {
  const months = [0, 1, 2].map((at) => isoMonth(monthAt(FIRST + first + at)));
  const cut = (of: Readonly<Record<string, number>> = {}) =>
    Object.fromEntries(Object.entries(of).filter(([month]) => months.includes(month)));
  return {
    inputs: { a: { cover: 3, manual: cut(inputs['a']?.manual), price: cut(inputs['a']?.price) } },
    media: { ...media, factors: cut(media.factors), tools: media.tools.map((tool) => ({ ...tool, budgets: cut(tool.budgets) })) },
    drivers: { ...drivers, values: { a: { uv: cut(drivers.values['a']?.['uv']) } } },
  };
}
const window = (first: number) => [0, 1, 2].map((at) => monthAt(FIRST + first + at));

describe('what was typed for months outside the window', () => {
  it('is all there again, however often the window has moved', () => {
    fc.assert(
      fc.property(typed, fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), (all, firsts) => {
        let past = pastInputs(all, []);
        for (const first of firsts) {
          const standing = withPast(shown(withPast(shown(all, 99), past), first), past);
          past = pastInputs(standing, window(first));
          // What the sheet shows of it and what is kept are the whole.
          expect(withPast(shown(standing, first), past)).toEqual(withPast(shown(all, 99), pastInputs(all, [])));
          past = pastInputs(standing, []);
        }
      }),
    );
  });

  it('comes without adjustments for a plan in another measure, the rest as it was', () => {
    fc.assert(
      fc.property(typed, (inputs) => {
        const past = pastInputs(inputs, []);
        const { rows, ...others } = withoutAdjustments(past);
        expect(others).toEqual({ budgets: past.budgets, factors: past.factors, drivers: past.drivers });
        expect(rows['a']?.price).toEqual(past.rows['a']?.price);
        expect(rows['a']?.manual).toBeUndefined();
      }),
    );
  });

  it('gives way to what is typed now', () => {
    const now: MonthInputs = {
      inputs: { a: { manual: { '2027-03': 5 } } },
      media: { ...NO_MEDIA_INPUTS, tools: [{ ...namedTool('Search'), budgets: { '2027-03': 7 } }] },
      drivers: NO_DRIVER_INPUTS,
    };
    const past = {
      ...NO_PAST,
      rows: { a: { manual: { '2027-02': 1, '2027-03': 2 } } },
      budgets: { search: { '2027-03': 9, '2027-02': 4 } },
    };
    const both = withPast(now, past);
    expect(both.inputs).toEqual({ a: { manual: { '2027-02': 1, '2027-03': 5 } } });
    expect(both.media.tools[0]?.budgets).toEqual({ '2027-02': 4, '2027-03': 7 });
    expect(pastInputs(both, [{ year: 2027, month: 3 }])).toEqual({
      ...NO_PAST,
      rows: { a: { manual: { '2027-02': 1 } } },
      budgets: { search: { '2027-02': 4 } },
    });
  });
});
