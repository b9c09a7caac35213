import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script is started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** What is deployed: the add-in as static files, and beside it the workbench. */
export const dist = inProject('dist');

/** What the scripts make for themselves: bundles for Node, stamps, test summaries. */
export const build = inProject('build');

/** Whether a module is the script that Node was started with. */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}
