import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, root } from '../support/node-scripts';

const IMPORT = `import { assignedFields } from './scripts/lib/engine-packages.mjs';`;
const HELPER =
  'function _defineProperty2(e, r, t) { Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }); }';
const CLASSES = `${HELPER}
  class Read { constructor() { _defineProperty2(this, "a", [1, (2, 3)]); _defineProperty2(this, "b", void 0); _defineProperty2(this, "b", "x"); } }
  class More extends Read { constructor() { super(); _defineProperty2(this, "a", 5); _defineProperty2(this, "got", () => 7); } }
  class Other { get got() { return 1; } }
  const made = new More();
  JSON.stringify([Object.getOwnPropertyDescriptors(made), made.got(), new Other().got]);`;

describe('the bundle of the engine for Node', () => {
  it('sets class fields by assignment where that is the same', () => {
    const plain = evaluate<string>(IMPORT, `assignedFields(${JSON.stringify(CLASSES)})`);
    expect(plain).toContain('(this.a = 5);');
    expect(plain).toContain('_defineProperty2(this, "got", ');
    expect((0, eval)(`(() => { ${plain.replace('JSON.stringify', 'return JSON.stringify')} })()`)).toBe(
      (0, eval)(`(() => { ${CLASSES.replace('JSON.stringify', 'return JSON.stringify')} })()`),
    );
  });

  it('leaves the patterns of hyphenation where they are found when a document needs them', () => {
    const code = readFileSync(path.join(root, 'build/univer-packages.cjs'), 'utf8');
    const patterns = [...code.matchAll(/import\("(@univerjs\/engine-render\/lib\/es\/[^"]*)"\)/g)].map(([, name]) => name!);
    expect(patterns.length).toBeGreaterThan(70);
    expect(patterns.filter((name) => !existsSync(path.join(root, 'node_modules', name)))).toEqual([]);
    expect(code).not.toContain('// node_modules/@univerjs/engine-render/lib/es/de-1996');
  });

  it('has no other field of a formula set through the helper', () => {
    const code = readFileSync(path.join(root, 'build/univer-packages.cjs'), 'utf8');
    const left = [...code.matchAll(/_defineProperty\d*\(this, "([^"]*)", /g)].map(([, name]) => name);
    const accessors = new Set([...code.matchAll(/\b[gs]et\s+([\w$]+)\(/g)].map(([, name]) => name));
    expect(left.filter((name) => !accessors.has(name))).toEqual([]);
  });
});
