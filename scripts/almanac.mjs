// npm run --silent almanac -- ...: the command line. Everything but results goes to stderr.
import { ensureInstalled } from './lib/install.mjs';
import { build, inProject } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  await ensureInstalled();
  const { ensureBuilt } = await import('./lib/ensure-built.mjs');
  await ensureBuilt(['cli']);
  // npm runs scripts in the project's folder; file names on the command line are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // office.js is taken from its package in this project, whatever that folder is.
  const env = { ...process.env, NODE_PATH: inProject('node_modules') };
  process.exitCode = await runNode([`${build}/almanac.cjs`, ...process.argv.slice(2)], { cwd, env });
});
