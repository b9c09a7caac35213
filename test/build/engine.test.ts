import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { evaluate, root } from '../support/node-scripts';

const ENGINE = `import * as engine from './dist/engine.mjs';`;

describe('dist/engine.mjs, the engine as a library', () => {
  it('forecasts in plain Node', () => {
    const { point, lower, upper, method, notes } = evaluate<Record<'point' | 'lower' | 'upper' | 'notes', number[]> & { method: string }>(
      ENGINE,
      'engine.forecast({ history: [3, 5, 4, null, 6, 5, 7, 8, 7, 9, 8, 10], horizon: 3, period: 1, level: 0.9 })',
    );
    expect([point, lower, upper].map(({ length }) => length)).toEqual([3, 3, 3]);
    point.forEach((value, step) => expect(lower[step]! <= value && value <= upper[step]!).toBe(true));
    expect(method).toBe('combination');
    expect(notes).toEqual([{ code: 'missing-filled', params: { count: 1 } }]);
  });

  it('needs nothing outside itself, neither browser nor Node', () => {
    const source = readFileSync(path.join(root, 'dist/engine.mjs'), 'utf8');
    expect(source).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\bprocess\.|\bdocument\.|\bwindow\./m);
    expect(evaluate(ENGINE, 'engine.spread(100, [1, 1, 1])')).toEqual([33, 34, 33]);
    expect(evaluate(ENGINE, `engine.isoDate(engine.festivalDate('tet', 2030))`)).toBe('2030-02-02');
  });

  it('has types for all it exports, which name nothing outside', () => {
    const exported = evaluate<string[]>(ENGINE, 'Object.keys(engine)').sort();
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, types: [] };
    const program = ts.createProgram([path.join(root, 'dist/engine.d.ts'), path.join(root, 'dist/engine.d.mts')], options);
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
    const checker = program.getTypeChecker();
    for (const file of ['dist/engine.d.ts', 'dist/engine.d.mts']) {
      const module = checker.getSymbolAtLocation(program.getSourceFile(path.join(root, file))!)!;
      const named = checker.getExportsOfModule(module).map((symbol) => {
        const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return { name: symbol.name, value: (own.flags & ts.SymbolFlags.Value) !== 0, doc: own.getDocumentationComment(checker).length > 0 };
      });
      const values = named.filter(({ value }) => value).map(({ name }) => name);
      expect(values.sort()).toEqual(exported);
      expect(named.find(({ name }) => name === 'ForecastResult')?.value).toBe(false);
      expect(named.find(({ name }) => name === 'forecast')?.doc).toBe(true);
    }
  });
});
