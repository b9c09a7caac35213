import { randomUUID } from 'node:crypto';
import { constants, copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
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
 * @throws UsageError where its folder is not there, or a folder has its name
 */
export async function refuseToWrite(file: string, locale: Locale): Promise<void> {
  try {
    await stat(dirname(file));
  } catch (error) {
    throw new UsageError(locale, 'usage.write', { file, reason: reasonOf(error) });
  }
  const present = await stat(file).catch(() => null);
  if (present?.isDirectory()) throw new UsageError(locale, 'usage.write', { file, reason: reasonOf({ code: 'EISDIR' }) });
}

/**
 * Copies a file that is to be written over beside itself: `plan.bak.xlsx`, then `plan.bak2.xlsx` and so on.
 *
 * @returns the copy's name; null where there is no such file yet
 * @throws UsageError where it cannot be copied
 */
export async function keepAside(file: string, locale: Locale): Promise<string | null> {
  const { dir, name, ext } = parse(file);
  for (let count = 1; ; count += 1) {
    const copy = join(dir, `${name}.bak${count === 1 ? '' : count}${ext}`);
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return null;
      if (code !== 'EEXIST') throw new UsageError(locale, 'usage.write', { file: copy, reason: reasonOf(error) });
    }
  }
}
