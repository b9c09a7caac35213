import { createUniverEngine } from '../../../../src/host/engine/univer';

test('texts with stars and question marks are compared as they stand, in cells and ranges; criteria still take them for patterns', async () => {
  const engine = createUniverEngine();
  const { id } = engine.addSheet('Texts');
  engine.writeCells(id, { row: 0, column: 0, rows: 3, columns: 1 }, [
    [{ content: 'JD POP' }],
    [{ content: 'JD*' }],
    [{ content: 'jd?pop' }],
  ]);
  const formulas = [
    ['="JD*"="JD POP"', false],
    ['=A1=A2', false],
    ['=A2="jd*"', true],
    ['=A1<>A3', true],
    ['=SUMPRODUCT((A1:A3=A2)*1)', 1],
    ['=SUMPRODUCT((A1:A3&""=A3&"")*1)', 1],
    ['=COUNTIF(A1:A3,"JD*")', 3],
    ['=MATCH("JD~*",A1:A3,0)', 2],
  ] as const;
  engine.writeCells(
    id,
    { row: 0, column: 2, rows: formulas.length, columns: 1 },
    formulas.map(([content]) => [{ content }]),
  );
  await engine.settle();
  const read = engine.readCells(id, { row: 0, column: 2, rows: formulas.length, columns: 1 });
  expect(read.map(([cell], at) => [formulas[at]?.[0], cell?.value])).toEqual(formulas.map(([content, value]) => [content, value]));
});
