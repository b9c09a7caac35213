import type { ForecastRunning } from '../../../src/taskpane/forecast/use-forecast-run';
import { asOneRun, IDLE, measuringReducer, type MeasuringAction, type UpliftsAsked } from '../../../src/taskpane/rolling/measuring';

const asked = (): UpliftsAsked => ({ tree: { months: [], rows: [] }, events: [], daily: null });
const after = (...actions: MeasuringAction[]) => actions.reduce(measuringReducer, IDLE);

describe('uplifts on their way', () => {
  it('are there once the worker has answered', () => {
    const of = asked();
    expect(after({ type: 'began', asked: of })).toEqual({ asked: of, status: 'running', measured: null });
    expect(after({ type: 'began', asked: of }, { type: 'measured', asked: of, uplifts: [[]] })).toEqual({
      asked: of,
      status: 'done',
      measured: { events: [], uplifts: [[]] },
    });
  });

  it('ignore what comes of an earlier question', () => {
    const [before, now] = [asked(), asked()];
    const running = after({ type: 'began', asked: before }, { type: 'began', asked: now });
    expect(measuringReducer(running, { type: 'measured', asked: before, uplifts: [] })).toBe(running);
    expect(measuringReducer(running, { type: 'ended', asked: before, status: 'failed' })).toBe(running);
  });

  it.each(['stopped', 'failed'] as const)('can be %s, and begun again', (status) => {
    const of = asked();
    const ended = after({ type: 'began', asked: of }, { type: 'ended', asked: of, status });
    expect(ended).toMatchObject({ status, measured: null });
    expect(measuringReducer(ended, { type: 'began', asked: of }).status).toBe('running');
  });
});

describe('forecast and uplifts as one run', () => {
  const [stop, again, stopUplifts, againUplifts] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
  const forecasting = (status: 'running' | 'done', current = true) =>
    ({ run: { status }, current, stop, again }) as unknown as ForecastRunning;
  const uplifts = { status: 'stopped', stop: stopUplifts, again: againUplifts } as const;

  it('is the forecast until that is done', () => {
    expect(asOneRun(forecasting('running'), uplifts)).toMatchObject({ run: { status: 'running' }, stop, again });
    expect(asOneRun(forecasting('done', false), uplifts)).toMatchObject({ run: { status: 'done' }, stop });
  });

  it('is the measuring after it, which then is what is stopped', () => {
    expect(asOneRun(forecasting('done'), uplifts)).toMatchObject({ run: { status: 'stopped' }, stop: stopUplifts, again: againUplifts });
  });
});
