import fc from 'fast-check';
import { evaluate } from '../../../src/planning/drivers/evaluate';
import { aloneValue, leverValues } from '../../../src/planning/drivers/levers';
import { parseExpression } from '../../../src/planning/drivers/parse';

const SALES = parseExpression('uv*cvr*aov*(1-returns)');
const VALUES = new Map([
  ['uv', 200_000],
  ['cvr', 0.03],
  ['aov', 150],
  ['returns', 0.1],
]);
const at = (values: ReadonlyMap<string, number | null>) => evaluate(SALES, (name) => values.get(name) ?? NaN);
const NONE = new Set<string>();

describe('one driver alone', () => {
  it.each([
    ['uv', 240_000],
    ['cvr', 0.036],
    ['aov', 180],
    ['returns', -0.08],
  ])('%s becomes %d for sales a fifth higher', (name, expected) => {
    expect(aloneValue(SALES, name, VALUES, 972_000)).toBeCloseTo(expected, 9);
  });

  it('has no value where the others leave none, or are not known', () => {
    expect(aloneValue(SALES, 'uv', new Map([...VALUES, ['cvr', 0]]), 1)).toBeNull();
    expect(aloneValue(SALES, 'uv', new Map([['cvr', 1]]), 1)).toBeNull();
    expect(aloneValue(parseExpression('max(uv,1)'), 'uv', VALUES, 5)).toBeNull();
  });
});

describe('levers together', () => {
  it('close the gap in equal steps, in the order of the formula', () => {
    // 810,000 to 1,010,000: a quarter each.
    const values = leverValues(SALES, VALUES, 1_010_000, NONE);
    expect([...values.keys()]).toEqual(['uv', 'cvr', 'aov', 'returns']);
    expect(values.get('uv')).toBeCloseTo((200_000 * 860) / 810, 6);
    expect(values.get('cvr')).toBeCloseTo((0.03 * 910) / 860, 12);
    expect(values.get('aov')).toBeCloseTo((150 * 960) / 910, 9);
    expect(1 - (values.get('returns') ?? 0)).toBeCloseTo((0.9 * 1010) / 960, 12);
  });

  it('leave locked ones as they are and reach the target exactly', () => {
    const target = fc.double({ min: 1e3, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(target, fc.subarray([...VALUES.keys()]), (wanted, locked) => {
        const values = leverValues(SALES, VALUES, wanted, new Set(locked));
        if (locked.length === VALUES.size) return expect([...values.values()]).toEqual([null, null, null, null]);
        for (const name of locked) expect(values.get(name)).toBe(VALUES.get(name));
        expect(at(values) / wanted).toBeCloseTo(1, 10);
      }),
      { numRuns: 100 },
    );
  });

  it('one lever is what it is alone', () => {
    const values = leverValues(SALES, VALUES, 5e5, new Set(['uv', 'aov', 'returns']));
    expect(values.get('cvr')).toBeCloseTo(aloneValue(SALES, 'cvr', VALUES, 5e5) ?? NaN, 12);
  });

  it('pass over what has no closed form, and stop where there is no solution', () => {
    expect(leverValues(parseExpression('max(a,1)*b'), new Map([...'ab'].map((name) => [name, 2])), 12, NONE)).toEqual(
      new Map([
        ['a', 2],
        ['b', 6],
      ]),
    );
    expect(leverValues(parseExpression('sqrt(a)+b'), new Map([...'ab'].map((name) => [name, 4])), -12, NONE)).toEqual(
      new Map([
        ['a', null],
        ['b', null],
      ]),
    );
    expect([...leverValues(SALES, new Map([['uv', 1]]), 1, NONE).values()]).toEqual([null, null, null, null]);
  });
});
