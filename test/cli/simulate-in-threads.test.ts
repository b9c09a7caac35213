import { join } from 'node:path';
import { simulateInThreads } from '../../src/cli/simulate-in-threads';
import type { LoyaltyAssumptions } from '../../src/planning/loyalty/loyalty-assumptions';
import { simulateLoyalty } from '../../src/planning/loyalty/simulate-loyalty';
import { plain } from '../planning/loyalty/programmes';
import { evaluate, root } from '../support/node-scripts';

const script = join(root, 'build/simulation-worker.cjs');
const programme: LoyaltyAssumptions = {
  ...plain(12),
  uncertain: [{ input: 'spend', of: 0, distribution: { kind: 'normal', mean: 1, sd: 0.1 }, drawn: 'month', group: null }],
};

beforeAll(() => {
  evaluate(`import { ensureBuilt } from './scripts/lib/ensure-built.mjs';`, `ensureBuilt(['cli'])`, process.env as Record<string, string>);
}, 60_000);

describe('simulateInThreads', () => {
  it.each([0, 1, 2, 3])('gives the same figures in %d threads', async (threads) => {
    const runs = { runs: 2050, seed: 3 };
    const expected = await simulateLoyalty(programme, runs);
    // Copied: what comes from a thread is of another realm in the tests.
    const found = await simulateInThreads(programme, runs, { script, threads });
    expect(found.map((row) => [...row])).toEqual(expected.map((row) => [...row]));
  });

  it('tells what the threads refuse', async () => {
    await expect(simulateInThreads(programme, { runs: 1000, seed: -1 }, { script, threads: 2 })).rejects.toThrow(
      expect.objectContaining({ code: 'simulation-seed' }),
    );
  });

  it('stops', async () => {
    const stop = new AbortController();
    const running = simulateInThreads(programme, { runs: 1_000_000, seed: 1 }, { script, threads: 2, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped')), 200);
    await expect(running).rejects.toThrow('stopped');
  });

  it('simulates right here where the script of the threads is not there', async () => {
    const runs = { runs: 400, seed: 3 };
    const found = await simulateInThreads(programme, runs, { script: join(root, 'build/none.cjs'), threads: 2 });
    expect(found).toEqual(await simulateLoyalty(programme, runs));
  });
});
