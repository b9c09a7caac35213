/**
 * A simulation of 10,000 runs of 36 months and 8 segments, points redeemed by age and every input uncertain:
 * on two workers that stand by, against drawing the same random numbers and nothing else on two workers, and against the same model in NumPy (loyalty-numpy.py). Rounds of the
 * three take turns, for others may be using the machine, too.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { thread } from '../src/cli/simulate-in-threads';
import { keptWorkers } from '../src/planning/loyalty/kept-workers';
import { simulateInWorkers, type SimulationWorker } from '../src/planning/loyalty/simulate-in-workers';
import { loyaltyOutputs } from '../src/planning/loyalty/loyalty-model';
import { loyaltySampling } from '../src/planning/loyalty/uncertain-inputs';
import { STRATA } from '../src/simulation/random/latin-hypercube';
import { BLOCK_RUNS } from '../src/simulation/run/sampler';
import { summarise, type Estimate } from '../src/simulation/summary/summary';
import { certain, uncertain } from './loyalty-programme';

const RUNS = 10_000;
const ROUNDS = 9;
const WORKERS = 2;
const assumptions = uncertain(certain, true);
const plan = loyaltySampling(assumptions, 1);
const outputs = loyaltyOutputs(assumptions);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const script = join(__dirname, 'simulation.worker.cjs');
const RUNS_AND_SEED = { runs: RUNS, seed: 1 };
const endings: Promise<void>[] = [];
function freshThread(): SimulationWorker {
  const worker = thread(script);
  endings.push(
    new Promise((resolve) =>
      worker.listen(
        () => undefined,
        () => resolve(),
      ),
    ),
  );
  return worker;
}
/** With workers that start and end, as the first simulation has them. */
const simulateFresh = (): Promise<unknown> => simulateInWorkers(assumptions, RUNS_AND_SEED, WORKERS, freshThread);
/** Threads take a while to end, which the next to be measured is not to pay for. */
const freshHaveEnded = (): Promise<unknown> => Promise.all(endings.splice(0));
const kept = keptWorkers(() => thread(script));
/** With workers that stand by, as those after it have them. */
const simulate = (): Promise<readonly Float64Array[]> => simulateInWorkers(assumptions, RUNS_AND_SEED, WORKERS, () => kept.start());

/** Threads that draw every second block each, all over again whenever they are told to. */
const drawers = Array.from(
  { length: WORKERS },
  (_, first) => new Worker(join(__dirname, 'draw.worker.cjs'), { workerData: { plan, first, step: WORKERS, blocks: RUNS / BLOCK_RUNS } }),
);
async function draw(): Promise<void> {
  const drawn = drawers.map((thread) => once(thread, 'message'));
  drawers.forEach((thread) => thread.postMessage(null));
  await Promise.all(drawn);
}

interface NumPyAnswer {
  readonly seconds: number;
  readonly cost: Estimate;
  readonly liability: Estimate;
}

/** NumPy in a process of its own, which answers a simulation each time it is asked; null where there is none. */
async function startNumPy(): Promise<{ ask: () => Promise<NumPyAnswer>; end: () => void } | null> {
  const process_ = spawn('python3', [join(process.cwd(), 'bench/loyalty-numpy.py')], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  const gone = new Promise<null>((resolve) => {
    process_.on('error', () => resolve(null));
    process_.on('exit', () => resolve(null));
  });
  process_.stdin.on('error', () => undefined);
  process_.stdin.write(`${JSON.stringify({ assumptions, runs: RUNS, seed: 1 })}\n`);
  const ask = async (): Promise<NumPyAnswer | null> => {
    process_.stdin.write('\n');
    const answer = await Promise.race([lines.next(), gone]);
    return answer === null || answer.done === true ? null : (JSON.parse(answer.value) as NumPyAnswer);
  };
  if ((await ask()) === null) return null;
  const sure = async (): Promise<NumPyAnswer> => (await ask()) ?? Promise.reject(new Error('NumPy has ended.'));
  return { ask: sure, end: () => process_.stdin.end() };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const range = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;

/** The mean of simulations that are independent of each other. */
function joined(estimates: readonly Estimate[]): Estimate {
  const count = estimates.length;
  return {
    value: estimates.reduce((sum, { value }) => sum + value, 0) / count,
    error: Math.hypot(...estimates.map(({ error }) => error)) / count,
  };
}

/** By how many standard errors two figures differ. */
function apart(ours: Estimate, theirs: Estimate): string {
  return ((ours.value - theirs.value) / Math.hypot(ours.error, theirs.error)).toFixed(1);
}

async function run(): Promise<void> {
  const numpy = await startNumPy();
  const times: { fresh: number; simulated: number; drawn: number; numpy: number }[] = [];
  const answers: NumPyAnswer[] = [];
  for (const work of [simulate, draw, simulate, draw]) await work();
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = await milliseconds(simulateFresh);
    await freshHaveEnded();
    const simulated = await milliseconds(simulate);
    const drawn = await milliseconds(draw);
    const answer = await numpy?.ask();
    if (answer) answers.push(answer);
    times.push({ fresh, simulated, drawn, numpy: (answer?.seconds ?? NaN) * 1000 });
  }
  numpy?.end();
  await Promise.all(drawers.map((worker) => worker.terminate()));
  const simulated = times.map((one) => one.simulated);
  console.log(`${plan.inputs.length} numbers a run, ${WORKERS} workers, ${ROUNDS} rounds, load ${loadavg()[0]!.toFixed(1)}; medians:`);
  console.log(
    `simulated ${median(simulated).toFixed(0)} ms (with fresh workers ${median(times.map(({ fresh }) => fresh)).toFixed(0)} ms), drawn alone ${median(times.map(({ drawn }) => drawn)).toFixed(0)} ms`,
  );
  console.log(`simulated / drawn alone: ${range(times.map((one) => one.simulated / one.drawn))}, at most 3`);
  if (numpy === null) {
    kept.endIdle();
    return console.log('NumPy: skipped, there is no python3 with numpy.');
  }
  console.log(`NumPy ${median(times.map((one) => one.numpy)).toFixed(0)} ms`);
  console.log(`NumPy / simulated: ${range(times.map((one) => one.numpy / one.simulated))}, at least 2`);
  const figures = await simulate();
  kept.endIdle();
  const years = figures.slice(outputs.yearCost);
  const cost = summarise(
    figures[0]!.map((_, at) => years.reduce((sum, year) => sum + year[at]!, 0)),
    STRATA,
    [],
  ).mean;
  const liability = summarise(figures[outputs.liability + assumptions.months - 1]!, STRATA, []).mean;
  const theirs = { cost: joined(answers.map((one) => one.cost)), liability: joined(answers.map((one) => one.liability)) };
  console.log(`Mean cost ${cost.value.toFixed(0)} and ${theirs.cost.value.toFixed(0)}, ${apart(cost, theirs.cost)} standard errors apart;`);
  console.log(
    `last liability ${liability.value.toFixed(0)} and ${theirs.liability.value.toFixed(0)}, ${apart(liability, theirs.liability)} standard errors apart.`,
  );
}

void run();
