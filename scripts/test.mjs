// npm test: installs, builds what is out of date, finds a browser, and runs every test. Arguments go on to jest: `npm test -- test/planning`.
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { build, inProject } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { script } from './lib/script.mjs';

/** Jest's counts in one plain line, from the report it wrote. */
function closingLine(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that does not even load is a failure without a count.
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`;
}

await script(async () => {
  await ensureInstalled();
  const [{ bundleEngine }, { ensureBuilt }] = await Promise.all([import('./bundle-engine.mjs'), import('./lib/ensure-built.mjs')]);
  await bundleEngine();
  await ensureBuilt(['addin', 'workbench', 'engine', 'cli']);
  const browser = await ensureBrowser().catch((error) => {
    console.error(`${error.message} They are skipped.`);
    return null;
  });
  const report = path.join(build, 'test-report.json');
  rmSync(report, { force: true });
  const environment = browser === null ? process.env : { ...process.env, CHROME_PATH: browser };
  const jest = inProject('node_modules/jest/bin/jest.js');
  const chosen = process.argv.slice(2);
  // Jest alone would keep one processor free, which on a machine with two halves the speed.
  const workers = chosen.some((argument) => /^(-i|-w|--runInBand|--maxWorkers)/.test(argument))
    ? []
    : [`--maxWorkers=${Math.max(2, os.availableParallelism() - 1)}`];
  // Jest's workers are started with the same: what calculations leave behind is collected less often, a tenth of the time.
  const memory = '--max-semi-space-size=128';
  process.exitCode = await runNode([memory, jest, ...workers, '--json', `--outputFile=${report}`, ...chosen], {
    env: environment,
    stdio: ['inherit', 2, 2],
  });
  console.log(closingLine(report));
});
