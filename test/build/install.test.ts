import { evaluate } from '../support/node-scripts';

const lock = {
  packages: {
    '': { name: 'almanac', version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0', dev: true },
    'node_modules/only-on-mac': { version: '3.0.0', optional: true },
  },
};

const holds = (packages: Readonly<Record<string, { version: string }>>): boolean =>
  evaluate(
    `import { holdsLockedPackages } from './scripts/lib/install.mjs';`,
    `holdsLockedPackages(${JSON.stringify(lock)}, ${JSON.stringify({ packages })})`,
  );

describe('node_modules is what the lock file says', () => {
  const all = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } };

  it('when every package is there, those for other systems aside', () => {
    expect(holds(all)).toBe(true);
  });

  it('not when one is missing', () => {
    expect(holds({ 'node_modules/a': { version: '1.0.0' } })).toBe(false);
  });

  it('not when one has another version', () => {
    expect(holds({ ...all, 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});
