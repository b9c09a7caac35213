import { addin } from './build-addin.mjs';
import { cli } from './build-cli.mjs';
import { engine } from './build-engine.mjs';
import { workbench } from './build-workbench.mjs';
import { clearStamp, isFresh, writeStamp } from './fingerprint.mjs';

export const TARGETS = { addin, cli, engine, workbench };

/**
 * Builds what is out of date.
 * @param {readonly (keyof typeof TARGETS)[]} names
 * @param {object} [options]
 * @param {'production' | 'development'} [options.mode]
 * @param {boolean} [options.force] build even what is up to date
 * @param {(line: string) => void} [options.log] where progress goes; stderr by default, so that stdout stays for results
 */
export async function ensureBuilt(names, { mode = 'production', force = false, log = (line) => console.error(line) } = {}) {
  for (const name of names) {
    const target = TARGETS[name];
    const print = target.fingerprint({ mode });
    if (!force && isFresh(name, print, target.results)) continue;
    log(`Building the ${target.name} ...`);
    clearStamp(name);
    const started = performance.now();
    await target.build({ mode, log });
    writeStamp(name, print);
    log(`Built the ${target.name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }
}
