import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, root } from '../support/node-scripts';

const imports = `import { filesUnder, fingerprint } from './scripts/lib/fingerprint.mjs';`;

describe('a build is out of date', () => {
  mkdirSync(path.join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'build', 'fingerprint-'));
  const place = path.relative(root, folder).split(path.sep).join('/');
  const print = (settings: object = {}): string => evaluate(imports, `fingerprint(filesUnder(['${place}']), ${JSON.stringify(settings)})`);
  beforeEach(() => writeFileSync(path.join(folder, 'a.ts'), 'one'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('not when nothing changed, whatever the time stamps say', () => {
    const before = print();
    writeFileSync(path.join(folder, 'a.ts'), 'one');
    expect(print()).toBe(before);
  });

  it('when a file changed', () => {
    const before = print();
    writeFileSync(path.join(folder, 'a.ts'), 'two');
    expect(print()).not.toBe(before);
  });

  it('when a file came', () => {
    const before = print();
    writeFileSync(path.join(folder, 'b.ts'), '');
    expect(print()).not.toBe(before);
  });

  it('when a setting changed', () => {
    expect(print({ baseUrl: 'https://a' })).not.toBe(print({ baseUrl: 'https://b' }));
  });

  it('not when a file that does not belong to it changed', () => {
    expect(evaluate(imports, `filesUnder(['${place}'], (file) => file.endsWith('a.ts')).some((file) => file.endsWith('a.ts'))`)).toBe(
      false,
    );
  });
});
