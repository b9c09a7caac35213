import { gathered } from '../../../src/taskpane/app/gathered';

describe('gathered calls', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const BURST = { still: 400, most: 2000 };

  it('run once, when they have been still', async () => {
    const work = jest.fn(() => Promise.resolve());
    const { call } = gathered(work, BURST);
    for (let n = 0; n < 3; n += 1) {
      call();
      await jest.advanceTimersByTimeAsync(399);
    }
    expect(work).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(work).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('run all the same where they never pause', async () => {
    const work = jest.fn(() => Promise.resolve());
    const { call } = gathered(work, BURST);
    for (let n = 0; n < 41; n += 1) {
      call();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('run once more when they come during the work, never twice at a time', async () => {
    let finish: () => void = () => undefined;
    const work = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { call } = gathered(work, BURST);
    call();
    await jest.advanceTimersByTimeAsync(400);
    call();
    call();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(1);
    finish();
    await jest.advanceTimersByTimeAsync(400);
    expect(work).toHaveBeenCalledTimes(2);
    finish();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('do not run once cancelled', async () => {
    const work = jest.fn(() => Promise.resolve());
    const { call, cancel } = gathered(work, BURST);
    call();
    cancel();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).not.toHaveBeenCalled();
  });
});
