import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locale } from '../locales/locale';
import { UsageError } from './usage-error';

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    EBUSY: 'it is open elsewhere',
    EPERM: 'permission denied',
  };
  return (code && known[code]) ?? message;
}

export async function readBytes(file: string, locale: Locale): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new UsageError(locale, 'usage.file', { file, reason: reasonOf(error) });
  }
}

/** Writes the whole file or nothing: a half-written workbook never stands under the name asked for. */
export async function writeBytes(file: string, bytes: Uint8Array, locale: Locale): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(locale, 'usage.write', { file, reason: reasonOf(error) });
  }
}

/** Whether two names lead to one file, however they are spelled and through whatever links; false where either leads to none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([one, other].map((file) => stat(file, { bigint: true })));
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
  } catch {
    // A name that cannot be looked up is told of when it is read or written.
    return false;
  }
}

export function requireXlsx(file: string, locale: Locale): string {
  if (!/\.xlsx$/i.test(file)) throw new UsageError(locale, 'usage.outType', { found: file });
  return file;
}

/**
 * Refuses an output that cannot be written, before any work is done for it.
 *
 * @param force whether a file that is there may be written over
 * @throws UsageError where the file is there, or its folder is not
 */
export async function refuseToWrite(file: string, force: boolean, locale: Locale): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists && !force) throw new UsageError(locale, 'usage.outExists', { file });
  try {
    await stat(dirname(file));
  } catch (error) {
    throw new UsageError(locale, 'usage.write', { file, reason: reasonOf(error) });
  }
}
