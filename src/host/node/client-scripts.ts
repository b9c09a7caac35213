import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { PAGE_ORIGIN } from './stub-window';

const compiled = new Map<string, vm.Script>();

/** Folder of the unmodified office.js client in the npm package. */
export function officeJsFolder(): string {
  return join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
}

/** One script of the client, compiled once for every window that runs it. */
export function clientScript(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const path = join(officeJsFolder(), file);
  if (!existsSync(path)) throw new Error(`The office.js package has no ${file}.`);
  const script = new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(file, script);
  return script;
}

/** The file that a script address of the pretended page means. */
export function fileOf(address: string): string {
  return address.split('?')[0]?.replace(`${PAGE_ORIGIN}/`, '') ?? '';
}
