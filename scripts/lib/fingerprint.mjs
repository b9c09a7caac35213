import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, inProject } from './paths.mjs';

/** Every file under the given files and folders, sorted, as paths inside the project. */
export function filesUnder(places, skip = () => false) {
  const found = [];
  const visit = (place) => {
    if (skip(place) || !existsSync(inProject(place))) return;
    if (statSync(inProject(place)).isFile()) found.push(place);
    else for (const name of readdirSync(inProject(place)).sort()) visit(`${place}/${name}`);
  };
  places.forEach(visit);
  return found;
}

/** One hash of the named files' contents and of the settings they are built with. */
export function fingerprint(files, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(inProject(file)));
  return hash.digest('hex');
}

const stampFile = (target) => path.join(build, 'stamps', target);

/** Whether a target was last built from exactly this, and its results are still there. */
export function isFresh(target, print, results) {
  const stamp = stampFile(target);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print && results.every((file) => existsSync(file));
}

/** Forgets that a target was built: called before a build, so that one that fails half-way is not taken for done. */
export function clearStamp(target) {
  rmSync(stampFile(target), { force: true });
}

/** Notes what a target was built from. */
export function writeStamp(target, print) {
  mkdirSync(path.dirname(stampFile(target)), { recursive: true });
  writeFileSync(stampFile(target), print);
}
