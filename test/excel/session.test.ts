import { onRibbonWork, startRibbonWork, type RibbonOutcome, type RibbonWork } from '../../src/excel/session';
import type { Progress } from '../../src/excel/contracts';

const checked: RibbonOutcome = { result: { kind: 'checked' }, error: null };
const step = (number: number): Progress => ({ step: number, steps: 3, label: 'Writing' });

test('whoever listens hears of a button’s work as it begins, and whoever comes later of what is not finished, with how far it is', async () => {
  const early: RibbonWork[] = [];
  const stop = onRibbonWork((work) => early.push(work));
  let finish: (outcome: RibbonOutcome) => void = () => undefined;
  let report: (progress: Progress) => void = () => undefined;
  const work = startRibbonWork('check', ({ onProgress }) => {
    report = onProgress;
    return new Promise((resolve) => (finish = resolve));
  });
  report(step(1));
  report(step(2));
  const late: RibbonWork[] = [];
  const stopLate = onRibbonWork((unfinished) => late.push(unfinished));
  expect([early, late]).toEqual([[work], [work]]);
  const seen: Progress[] = [];
  const unfollow = work.onProgress((progress) => seen.push(progress));
  report(step(3));
  unfollow();
  report(step(1));
  expect(seen).toEqual([step(2), step(3)]);
  finish(checked);
  expect(await work.outcome).toEqual(checked);
  const after: RibbonWork[] = [];
  onRibbonWork((unfinished) => after.push(unfinished))();
  expect(after).toEqual([]);
  stop();
  stopLate();
});

test('cancelling a button’s work raises its signal', async () => {
  const work = startRibbonWork(
    'build',
    ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({ result: null, error: 'stopped' }))),
  );
  work.cancel();
  expect(await work.outcome).toEqual({ result: null, error: 'stopped' });
});
