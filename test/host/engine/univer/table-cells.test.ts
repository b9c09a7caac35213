import { createUniverEngine } from '../../../../src/host/engine/univer';

const at = (column: number, columns: number) => ({ row: 0, column, rows: 1, columns });

test('INDEX within a column of a table on another sheet finds the table’s cells', async () => {
  const engine = createUniverEngine();
  const [table, other] = [engine.addSheet('Data'), engine.addSheet('Report')];
  engine.writeCells(table.id, { row: 0, column: 0, rows: 3, columns: 2 }, [
    [{ content: 'Key' }, { content: 'Value' }],
    [{ content: 'x' }, { content: 7 }],
    [{ content: 'y' }, { content: 8 }],
  ]);
  engine.addTable(table.id, { id: 'T', name: 'T', range: 'A1:B3', columns: ['Key', 'Value'] });
  const formulas = ['=INDEX(T[Value],2)', '=N(INDEX(T[Value],MATCH("y",T[Key],0)))', '=IF(1=1,INDEX(T[Key],1),"")', '=INDEX(Data!B2:B3,2)'];
  engine.writeCells(other.id, at(0, formulas.length), [formulas.map((content) => ({ content }))]);
  await engine.settle();
  const [values = []] = engine.readCells(other.id, at(0, formulas.length));
  expect(values.map(({ value }) => value)).toEqual([8, 8, 'x', 8]);
});
