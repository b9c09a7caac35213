import { InputError } from '../../../src/locales/input-error';
import { LOCALES } from '../../../src/locales/locale';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import type { LoyaltyLever } from '../../../src/planning/loyalty/loyalty-lever';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { askRisk } from '../../../src/taskpane/loyalty/ask-risk';
import type { Solved } from '../../../src/taskpane/loyalty/loyalty-state';
import { leverKey, leversOf, probabilityOf } from '../../../src/taskpane/loyalty/solve-form';
import { leverText, solvedText } from '../../../src/taskpane/loyalty/solve-text';
import { january } from '../histories';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['A', 'B', 'C'], cards: ['1', '2'] } as const;
const template = loyaltyTemplate('premium-auto', NAMES, january(2027), 12).assumptions;
const sampling = { runs: 400, seed: 1 };
const noWorker = () => {
  throw new Error('None here.');
};

async function solvedOf(cap: number, lever: LoyaltyLever = { kind: 'earn-rate' }): Promise<Solved> {
  const assumptions = { ...template, caps: [cap] };
  const question = { kind: 'solve', assumptions, lever, probability: 0.9, sampling } as const;
  const answer = await askRisk(question, noWorker, new AbortController().signal, () => undefined);
  if (answer.kind !== 'solved') throw new Error(answer.kind);
  return { lever, probability: 0.9, sampling, scenario: 'Base', assumptions, solution: answer.solution };
}

describe('what is solved for', () => {
  it('is one of the levers, told apart by a key', () => {
    const levers = leversOf(3);
    expect(new Set(levers.map(leverKey)).size).toBe(levers.length);
    expect(levers.map((lever) => leverText(lever, ['Member', 'Silver', 'Gold'], formatsFor('en-US')))).toContain('Multiplier of Silver');
    const silver = { kind: 'multiplier', segment: 1 } as const;
    expect([[], ['Member', '']].map((names) => leverText(silver, names, formatsFor('en-US')))).toEqual(
      Array.from({ length: 2 }, () => 'Multiplier of segment 2'),
    );
    expect(leversOf(1)).toHaveLength(3);
  });

  it('is held with a probability as people write it', () => {
    expect([probabilityOf('90', 'en-US'), probabilityOf('97.5%', 'en-US'), probabilityOf('0,9', 'vi-VN')]).toEqual([0.9, 0.975, 0.9]);
    expect([probabilityOf('0', 'en-US'), probabilityOf('100', 'en-US'), probabilityOf('', 'en-US')]).toEqual([null, null, null]);
  });

  it('is told with its costs and probabilities, or why there is no limit', async () => {
    const found = await solvedOf(4_000_000);
    expect(found.solution.outcome).toBe('found');
    expect(solvedText(found, formatsFor('en-US'))).toMatch(
      /^Up to [\d.]+ points per unit \(now 1\): then FY 2027 costs [\d.]+M on average and passes its cap with 10% probability; as typed, \d/,
    );
    expect(solvedText(await solvedOf(1e12), formatsFor('en-US'))).toContain('even at a hundred times');
    expect(solvedText(await solvedOf(1_800_000.5), formatsFor('en-US'))).toContain('Not even next to nothing');
    const own = await solvedOf(4_000_000, { kind: 'multiplier', segment: 2 });
    for (const locale of LOCALES) expect(solvedText(own, formatsFor(locale))).not.toMatch(/[{}]/);
  });

  it('is refused as planning refuses it', async () => {
    const question = {
      kind: 'solve',
      assumptions: { ...template, caps: [null] },
      lever: { kind: 'earn-rate' },
      probability: 0.9,
      sampling,
    } as const;
    await expect(askRisk(question, noWorker, new AbortController().signal, () => undefined)).rejects.toEqual(
      new InputError('loyalty-no-cap'),
    );
  });
});
