import rooms from '../../scripts/lib/rooms.json';
import { importCycles, importsAgainstTheOrder, officeOutsideTheEdge, reachedFrom } from './rules';
import { readSources, type Sources } from './source-tree';

const sources = readSources();
const addInEntries = ['src/functions/index.ts', 'src/commands/index.ts', 'src/taskpane/index.tsx'];

describe('the rooms of src/', () => {
  it('are all named in the order of the house', () => {
    const found = new Set([...sources.keys()].map((file) => file.split('/')[1]));
    expect([...found].filter((room) => !Object.keys(rooms.mayImport).includes(room ?? ''))).toEqual([]);
  });

  it('import downwards only', () => {
    expect(importsAgainstTheOrder(sources)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  it('name Excel, Office and CustomFunctions at the edge only', () => {
    expect(officeOutsideTheEdge(sources)).toEqual([]);
  });

  it('keep the local Excel out of the add-in', () => {
    addInEntries.forEach((entry) => expect(sources.has(entry)).toBe(true));
    const inTheAddIn = [...reachedFrom(sources, addInEntries)];
    expect(inTheAddIn.filter((file) => /^src\/(host|workbench|cli)\//.test(file))).toEqual([]);
  });
});

describe('the order of the house itself', () => {
  it('has no two rooms that may import each other', () => {
    const order: Readonly<Record<string, readonly string[]>> = rooms.mayImport;
    const mutual = Object.entries(order).flatMap(([room, allowed]) => allowed.filter((other) => order[other]?.includes(room)));
    expect(mutual).toEqual([]);
  });
});

describe('the rules find what they are for', () => {
  const tree = (files: Record<string, string>): Sources => new Map(Object.entries(files));

  it.each([
    ['a static import', `import { x } from '../excel/x';`],
    ['a type-only import', `import type { X } from '../excel/x';`],
    ['a re-export', `export * from '../excel/x';`],
    ['a lazy import', `const load = () => import('../excel/x');`],
    ['an import type', `let x: import('../excel/x').X;`],
    ['a worker', `new Worker(new URL('../excel/x.ts', import.meta.url));`],
  ])('%s that goes up', (_what, text) => {
    expect(importsAgainstTheOrder(tree({ 'src/planning/a.ts': text, 'src/excel/x.ts': '' }))).toEqual([
      'src/planning/a.ts -> src/excel/x.ts',
    ]);
  });

  it('no fault in an import that goes down, whatever its own folder is called', () => {
    const files = {
      'src/taskpane/host/a.ts': `import '../../locales/commands/b'; import './c';`,
      'src/taskpane/host/c.ts': '',
      'src/locales/commands/b.ts': '',
    };
    expect(importsAgainstTheOrder(tree(files))).toEqual([]);
  });

  it.each(['Excel.run(f)', 'const a: Excel.Range = b;', 'window.Office.context', 'typeof CustomFunctions'])('%s in a pure room', (text) => {
    expect(officeOutsideTheEdge(tree({ 'src/sheets/a.ts': text }))).toHaveLength(1);
  });

  it.each(['const a = { Excel: 1 };', 'b.Office', `const c = 'Excel';`, '// Excel'])('no fault in %s', (text) => {
    expect(officeOutsideTheEdge(tree({ 'src/sheets/a.ts': text }))).toEqual([]);
  });

  it('a cycle through an index file', () => {
    const files = { 'src/sheets/index.ts': `export * from './a';`, 'src/sheets/a.ts': `import { b } from '.';` };
    expect(importCycles(tree(files))).toEqual(['src/sheets/index.ts -> src/sheets/a.ts -> src/sheets/index.ts']);
  });
});
