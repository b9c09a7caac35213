import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { blockOf, type BlockLine } from '../../../src/planning/loyalty/assumptions-block';
import type { LoyaltyAssumptions, UncertainAssumption } from '../../../src/planning/loyalty/loyalty-assumptions';
import { assumptionsOfBlock } from '../../../src/planning/loyalty/read-assumptions-block';
import type { DistributionSpec } from '../../../src/simulation/distributions/distribution';
import { plain, programmes, uncertainProgrammes } from './programmes';

const one = (changes: Partial<UncertainAssumption>): UncertainAssumption => ({
  input: 'sales',
  of: 0,
  distribution: { kind: 'normal', mean: 1, sd: 0.1 },
  drawn: 'run',
  group: null,
  ...changes,
});
const base = plain(3);
const lines = blockOf(base);
const withLine = (key: string, value: unknown): (readonly unknown[])[] => [
  ...lines.filter(([other]) => other !== key),
  ...(value === undefined ? [] : [[key, value]]),
];
const uncertain = (fields: Readonly<Record<string, string | number>>): BlockLine[] =>
  Object.entries(fields).map(([field, value]) => [`uncertain 1 ${field}`, value]);

/** Estimates that are null in every month are those that are null in all. */
function normal(assumptions: LoyaltyAssumptions): LoyaltyAssumptions {
  const { accounting } = assumptions;
  const isTyped = accounting.expectedRedemption?.some((estimate) => estimate !== null) ?? false;
  return isTyped ? assumptions : { ...assumptions, accounting: { ...accounting, expectedRedemption: null } };
}

describe('blockOf and assumptionsOfBlock', () => {
  it('give back the same assumptions, in whatever order the lines stand', () => {
    fc.assert(
      fc.property(fc.oneof(programmes, uncertainProgrammes), fc.nat(), (assumptions, turn) => {
        const rows = blockOf(assumptions);
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ['', ''], [null, null], ...rows.slice(0, at)].reverse();
        expect(assumptionsOfBlock(turned)).toEqual(normal(assumptions));
      }),
    );
  });

  it('keep what is seldom typed: caps, groups, an opening liability, every distribution', () => {
    const kinds: DistributionSpec[] = [
      { kind: 'normal', mean: 1, sd: 0.1 },
      { kind: 'lognormal', mean: 1, sd: 0.1 },
      { kind: 'triangular', min: 0.9, mode: 1, max: 1.2 },
      { kind: 'pert', min: 0.9, mode: 1, max: 1.2 },
      { kind: 'uniform', min: 0.9, max: 1.2 },
      { kind: 'beta', a: 2, b: 3, min: 0, max: 1 },
    ];
    const inputs = ['sales', 'joiners', 'spend', 'unit-cost', 'fixed-costs', 'redemption-index'] as const;
    const assumptions: LoyaltyAssumptions = {
      ...plain(14, { fiscalYearStart: 4, caps: [null, 7e5] }),
      rewards: [
        { name: '2027', share: 0.5, price: 100, unitCost: 2, partnerShare: 0.1, faceValue: 4 },
        {
          name: 'Ein Gutschein, dessen Name um einiges länger ist als die meisten anderen',
          share: 0.5,
          price: 50,
          unitCost: 1,
          partnerShare: 0,
          faceValue: 2,
        },
      ],
      accounting: { view: 'cost-provision', expectedRedemption: null, openingLiability: 12.5 },
      uncertain: kinds.map((distribution, at) =>
        one({
          input: inputs[at]!,
          of: inputs[at] === 'unit-cost' ? 1 : 0,
          distribution,
          drawn: at % 2 === 0 ? 'run' : 'month',
          group: 'demand',
        }),
      ),
      groups: [{ name: 'demand', correlation: 0.25 }],
    };
    expect(assumptionsOfBlock(blockOf(assumptions))).toEqual(assumptions);
  });

  it('write the keys that the sheet has', () => {
    const found = new Map(blockOf({ ...base, uncertain: [one({ input: 'churn' })], groups: [{ name: 'g', correlation: 0 }] }));
    expect(found.get('start')).toBe(serialOf(2027, 1, 1));
    expect(found.get('segment 1 joiners 3')).toBe(0);
    expect(found.get('sales 2')).toBe('');
    expect(found.get('redemption 0')).toBe(0);
    expect(found.get('expiry n')).toBe(3);
    expect(found.get('uncertain 1 of')).toBe(1);
    expect(found.get('uncertain 1 sd')).toBe(0.1);
    expect(found.get('group 1 correlation')).toBe(0);
  });

  it('write a fixed distribution as one without width, so that it still counts and draws as much', () => {
    const fixed = { ...base, uncertain: [one({ distribution: { kind: 'fixed', value: 2 } })] };
    expect(assumptionsOfBlock(blockOf(fixed)).uncertain).toEqual([one({ distribution: { kind: 'uniform', min: 2, max: 2 } })]);
  });
});

describe('assumptionsOfBlock', () => {
  it('takes an input without a distribution, or a fixed one, for certain, and a group without a name for none', () => {
    const off = ['', 'fixed'].flatMap((kind, at): BlockLine[] => [
      [`uncertain ${at + 1} input`, 'anything'],
      [`uncertain ${at + 1} distribution`, kind],
      [`uncertain ${at + 1} sd`, 'none'],
    ]);
    const groups: BlockLine[] = [
      ['group 1 name', ''],
      ['group 1 correlation', 0.5],
    ];
    expect(assumptionsOfBlock([...lines, ...off, ...groups])).toEqual(base);
  });

  it('reads keys in any case, leaves what is blank beyond the plan, and parameters of other distributions', () => {
    const rows: BlockLine[] = [
      ...lines.filter(([key]) => key !== 'months'),
      [' MONTHS ', 3],
      ['budget 4', ''],
      ['segment 2 name', ''],
      ...uncertain({ input: 'churn', of: 1, distribution: 'Uniform', min: 0, max: 0.1, mode: 'x', drawn: 'run' }),
    ];
    const expected = one({ input: 'churn', distribution: { kind: 'uniform', min: 0, max: 0.1 } });
    expect(assumptionsOfBlock(rows)).toEqual({ ...base, uncertain: [expected] });
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    ['loyalty-block-columns', [['months', 3, 4]], 'found 3'],
    [
      'loyalty-block-key',
      withLine('segment 1 joyners 1', 3),
      '“segment 1 joyners 1” is no key. There are: segment # name, segment # members',
    ],
    ['loyalty-block-key', withLine('moths', 3), 'There are: start, months, fiscal year start'],
    ['loyalty-block-key', withLine('', 3), '“” is no key'],
    ['loyalty-block-key', withLine('constructor', 3), '“constructor” is no key'],
    ['loyalty-block-index', withLine('segment 9 name', 'x'), 'segment 9 name: the number must be from 1 to 8; found 9'],
    ['loyalty-block-index', withLine('redemption 121', 0), 'from 0 to 120; found 121'],
    ['loyalty-block-index', withLine('budget 37', 0), 'from 1 to 36; found 37'],
    ['loyalty-block-twice', [...lines, ['Months', 3]], `“months” twice, in lines 2 and ${lines.length + 1}`],
    ['loyalty-block-missing', withLine('margin', undefined), '“margin”'],
    ['loyalty-block-missing', withLine('budget 2', ''), '“budget 2”'],
    ['loyalty-block-missing', withLine('sales 2', 5), '“sales 1”'],
    ['loyalty-block-missing', withLine('expiry', ''), '“expiry”'],
    ['loyalty-block-missing', withLine('expiry n', ''), '“expiry n”'],
    ['loyalty-block-number', withLine('earn rate', '1'), 'earn rate: this must be a number; found “1”'],
    ['loyalty-block-number', withLine('cap 1', true), 'cap 1: this must be a number; found “TRUE”'],
    ['loyalty-block-number', withLine('margin', NaN), 'found “NaN”'],
    ['loyalty-block-whole', withLine('months', 2.5), 'from 1 to 36; found 2.5'],
    [
      'loyalty-block-whole',
      [...lines, ...uncertain({ distribution: 'uniform', min: 0, max: 1, input: 'churn', of: 0 })],
      'from 1 to 20; found 0',
    ],
    ['loyalty-block-choice', withLine('expiry', 'ever'), 'one of months, fiscal-year, inactivity, never; found “ever”'],
    ['loyalty-block-choice', [...lines, ...uncertain({ distribution: 'gauss' })], 'one of fixed, normal'],
    ['loyalty-block-gap', withLine('segment 3 name', 'x'), '“segment 2”, but “segment 3”'],
    ['loyalty-block-gap', withLine('redemption 1', ''), '“redemption 1”, but “redemption 2”'],
    ['loyalty-block-gap', withLine('segment 1 opening 2', 5), '“segment 1 opening 1”, but “segment 1 opening 2”'],
    ['loyalty-block-beyond', withLine('segment 1 joiners 4', 1), '“segment 1 joiners 4” is beyond'],
    ['loyalty-block-beyond', withLine('cap 2', 1), '“cap 2” is beyond'],
    ['loyalty-block-beyond', withLine('migration 1 2', 1), '“migration 1 2” is beyond'],
    ['loyalty-block-start', withLine('start', serialOf(2027, 1, 2)), 'found 2027-01-02'],
    ['loyalty-block-start', withLine('start', -5), 'found -5'],
  ])('refuses, %s: %#', (code, rows, message) => {
    expect(() => assumptionsOfBlock(rows)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('takes any two columns without anything but a refusal', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom(...lines.map(([key]) => key)));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
        expect(() => assumptionsOfBlock(rows)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^loyalty-block-/) }));
      }),
    );
  });
});
