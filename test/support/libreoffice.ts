import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice's program, or null where it is not installed. */
export const SOFFICE: string | null = PLACES.find((place) => existsSync(place)) ?? null;

/** `test` where LibreOffice is installed; elsewhere a skipped test that says so. */
export const testWithLibreOffice: jest.It = SOFFICE ? test : (test.skip as unknown as jest.It);
if (!SOFFICE) console.warn('skipped: LibreOffice (soffice) is not installed, so nothing is recalculated by it');

/** Makes LibreOffice work out every formula when it opens a file, whatever values the file carries. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Has LibreOffice open a workbook, calculate all of it and save it; gives the file it wrote. */
export function recalculated(bytes: Uint8Array, target: 'xlsx' | 'pdf' = 'xlsx'): Uint8Array {
  return recalculatedEach([bytes], target)[0]!;
}

/** The same for several workbooks, for which LibreOffice starts once. */
export function recalculatedEach(books: readonly Uint8Array[], target: 'xlsx' | 'pdf' = 'xlsx'): Uint8Array[] {
  if (!SOFFICE) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'almanac-soffice-'));
  try {
    const profile = join(folder, 'profile', 'user');
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const out = join(folder, 'out');
    const inputs = books.map((bytes, at) => {
      const input = join(folder, `book-${at}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const run = spawnSync(
      SOFFICE,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        target,
        '--outdir',
        out,
        ...inputs,
      ],
      {
        encoding: 'utf8',
        timeout: 240_000,
      },
    );
    return books.map((_, at) => {
      const written = join(out, `book-${at}.${target}`);
      if (!existsSync(written)) throw new Error(`LibreOffice wrote nothing: ${run.stderr || run.stdout}`);
      return new Uint8Array(readFileSync(written));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
