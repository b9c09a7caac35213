import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

function present(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice is installed; tests that need it are skipped, and say so, where it is not. */
export const hasSoffice = present();

/** The tests that need LibreOffice, or a line that says they were left out. */
export const describeWithSoffice = (name: string, tests: () => void): void => {
  if (hasSoffice) describe(name, tests);
  else describe.skip(`${name} (LibreOffice is not installed: soffice not found)`, tests);
};

/** Without this setting LibreOffice shows the values a file brings along. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A file as LibreOffice saves it after opening and recalculating it. */
export async function throughSoffice(bytes: Uint8Array, format: 'xlsx' | 'pdf' = 'xlsx'): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'soffice-'));
  try {
    const input = path.join(folder, 'in.xlsx');
    await writeFile(input, bytes);
    await mkdir(path.join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', path.join(folder, 'out'), input], { timeout: 120000 });
    return new Uint8Array(await readFile(path.join(folder, 'out', `in.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
