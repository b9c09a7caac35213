import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, root } from '../support/node-scripts';

describe('the WebAssembly that the sources hold', () => {
  const imports = `import { COMPILED, compiledSource } from './scripts/lib/compile-kernels.mjs';`;

  it('is what kernels/ compiles to', () => {
    const made = evaluate<{ target: string; text: string }[]>(
      imports,
      'Promise.all(COMPILED.map(async ({ source, target }) => ({ target, text: await compiledSource(source) })))',
    );
    for (const { target, text } of made) expect(readFileSync(path.join(root, target), 'utf8')).toBe(text);
  });

  it('is not made from what does not compile', () => {
    expect(() => evaluate(imports, `compiledSource('kernels/nowhere.ts')`)).toThrow(/kernels\/nowhere\.ts does not compile/);
  });
});
