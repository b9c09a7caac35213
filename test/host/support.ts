import { bootNodeHost, type NodeHost, type NodeHostOptions } from '../../src/host/node';

/** Runs work in a fresh local Excel and closes it afterwards. */
export async function withExcel<T>(work: (excel: NodeHost) => Promise<T>, options: NodeHostOptions = {}): Promise<T> {
  const host = await bootNodeHost(options);
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}

/** The code of the error that a run ends with, or undefined when it succeeds. */
export async function errorCode(run: Promise<unknown>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
  }
}
