import fc from 'fast-check';
import { errors, type ErrorCode } from '../../../src/locales/errors';
import { InputError } from '../../../src/locales/input-error';
import { answerRequest, type HistoryReply, type HistoryRequest } from '../../../src/taskpane/data/history-messages';
import { readHistory } from '../../../src/taskpane/data/read-history';
import { readHistoryAside } from '../../../src/taskpane/data/read-history-aside';
import { utf8, xlsx } from '../../files/file-bytes';

type Answer = (request: HistoryRequest) => Promise<HistoryReply>;
const never: Answer = () => new Promise(() => undefined);

/** A worker in this very thread, whose messages are cloned as between threads; it keeps quiet once it is terminated. */
class FakeWorker extends EventTarget {
  readonly asked: HistoryRequest[] = [];
  terminated = false;

  constructor(private readonly answer: Answer = answerRequest) {
    super();
  }

  postMessage(request: HistoryRequest): void {
    this.asked.push(structuredClone(request));
    void this.answer(structuredClone(request)).then((reply) => this.say(reply));
  }

  say(reply: HistoryReply): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const CSV = '平台,日期,净销售额,备注\n京东,2026-01-05,100,x\n京东,2026-01-09,50,\n天猫,2026-01-09,7,\n';
const request: HistoryRequest = { bytes: utf8(CSV), file: '销售.csv', locale: 'zh-CN' };
const inPlace = () => readHistory(request.bytes, request.file, request.locale);
const unstopped = () => new AbortController().signal;
const aside = (worker: FakeWorker, asked = request, signal = unstopped()) =>
  readHistoryAside(asked, () => worker as unknown as Worker, signal);

async function refusal(reading: Promise<unknown>): Promise<InputError> {
  const error: unknown = await reading.catch((caught: unknown) => caught);
  if (error instanceof InputError) return error;
  throw error instanceof Error ? error : new Error('the file was read');
}

describe('a file read in a worker', () => {
  it('gives what it gives in place, and the worker ends', async () => {
    const worker = new FakeWorker();
    await expect(aside(worker)).resolves.toEqual(await inPlace());
    expect(worker.asked).toEqual([request]);
    expect(worker.terminated).toBe(true);
  });

  it('may be a workbook', async () => {
    const bytes = await xlsx({
      Sales: [
        ['date', 'net_sales'],
        [new Date(Date.UTC(2026, 0, 1)), 10.5],
      ],
    });
    const { actuals } = await aside(new FakeWorker(), { bytes, file: 'sales.xlsx', locale: 'en-US' });
    expect(actuals.rows.map(({ netSales }) => netSales)).toEqual([10.5]);
  });

  it('is refused with the very error that reading in place throws', async () => {
    const bad = { ...request, bytes: utf8('a,b\n1,2\n'), file: 'bad.csv' };
    const worker = new FakeWorker();
    const found = await refusal(aside(worker, bad));
    const expected = await refusal(readHistory(bad.bytes, bad.file, bad.locale));
    expect({ code: found.code, params: found.params, message: found.message }).toEqual({
      code: expected.code,
      params: expected.params,
      message: expected.message,
    });
    expect(worker.terminated).toBe(true);
  });

  it('is refused with any code and parameters a worker may give', async () => {
    const codes = Object.keys(errors['en-US']) as ErrorCode[];
    const params = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noNaN: true })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...codes), params, async (code, given) => {
        const error = await refusal(aside(new FakeWorker(() => Promise.resolve({ kind: 'refused', code, params: { ...given } }))));
        expect(error).toMatchObject({ code, message: new InputError(code, { ...given }).message });
        expect(error.params).toEqual({ ...given });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a reading that is stopped', () => {
  it('ends its worker and rejects, and nothing comes of a late answer', async () => {
    const worker = new FakeWorker(never);
    const stop = new AbortController();
    const reading = aside(worker, request, stop.signal);
    stop.abort();
    await expect(reading).rejects.toBe(stop.signal.reason);
    expect(worker.terminated).toBe(true);
  });

  it('starts no worker when it was stopped before it began', async () => {
    const stop = new AbortController();
    stop.abort();
    const start = jest.fn(() => new FakeWorker() as unknown as Worker);
    await expect(readHistoryAside(request, start, stop.signal)).rejects.toBe(stop.signal.reason);
    expect(start).not.toHaveBeenCalled();
  });
});

describe('a file is read in place', () => {
  it('where there are no workers', async () => {
    const missing = (): Worker => {
      throw new ReferenceError('Worker is not defined');
    };
    await expect(readHistoryAside(request, missing, unstopped())).resolves.toEqual(await inPlace());
  });

  it.each(['error', 'messageerror'])('where the worker tells of its failure by the event "%s"', async (type) => {
    const worker = new FakeWorker(never);
    const reading = aside(worker);
    worker.dispatchEvent(new Event(type));
    await expect(reading).resolves.toEqual(await inPlace());
    expect(worker.terminated).toBe(true);
  });

  it('where reading failed in the worker alone', async () => {
    await expect(aside(new FakeWorker(() => Promise.resolve({ kind: 'failed' })))).resolves.toEqual(await inPlace());
  });

  it('and then throws what is wrong with it', async () => {
    const worker = new FakeWorker(() => Promise.resolve({ kind: 'failed' }));
    const error = await refusal(aside(worker, { ...request, bytes: new Uint8Array() }));
    expect(error.code).toBe('file-empty');
  });
});

test('the worker answers that it failed, where what went wrong is nothing a person can mend', async () => {
  const unreadable = new Proxy(new Uint8Array([1]), {
    get: () => {
      throw new RangeError('out of memory');
    },
  });
  await expect(answerRequest({ ...request, bytes: unreadable })).resolves.toEqual({ kind: 'failed' });
});
