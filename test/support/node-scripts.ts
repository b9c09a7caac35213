import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

export const root = path.resolve(__dirname, '../..');

/**
 * What an expression gives in a Node of its own, as JSON; the scripts are ES modules, which jest does not load.
 * @param imports import declarations, with specifiers from the project's folder
 * @throws Error with the module's own message when it throws
 */
export function evaluate<T>(imports: string, expression: string, environment: Readonly<Record<string, string>> = {}): T {
  const code = `${imports}
    try { console.log(JSON.stringify({ value: await (${expression}) })); }
    catch (error) { console.log(JSON.stringify({ message: error.message })); }`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  const answer = JSON.parse(printed) as { value: T } | { message: string };
  if ('message' in answer) throw new Error(answer.message);
  return answer.value;
}

/** A Chromium-based browser for end-to-end tests, or null where there is none: `npm test` then has said so, and they are skipped. */
export function findBrowser(): string | null {
  return evaluate(`import { findBrowser } from './scripts/lib/browser.mjs';`, 'findBrowser()', process.env as Record<string, string>);
}

/** The project's server for the local Excel, in a process of its own, on a free port. */
export async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const stop = (): Promise<void> => {
    child.stdin.end();
    return ended;
  };
  return { url, stop };
}
