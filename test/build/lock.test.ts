import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/node-scripts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const source = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(source) as { packages: Readonly<Record<string, LockedPackage>> };

/** Whether a package's dependency is locked, in its own folder or in one above, as Node looks for it. */
function isLocked(place: string, name: string): boolean {
  const folders = place.split('/node_modules/').map((_part, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`] !== undefined);
}

describe('package-lock.json', () => {
  // npm leaves out what the registry at hand does not carry; `npm ci` then refuses the lock file, on this system as on the others.
  it('locks the parts for every system, not only for the one it was written on', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(source).not.toMatch(/"https?:\/\/[^"]*\.tgz"/);
  });

  it('is of the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(packages['']?.version).toBe(version);
  });
});
