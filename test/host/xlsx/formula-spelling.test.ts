import { fromFileFormula } from '../../../src/host/xlsx/formula-spelling';

describe('formulas as files store them', () => {
  it.each([
    ["MAX(#NAME?['#REF!])", '=MAX(#REF!)'],
    [`IFERROR(INDEX(#NAME?['#REF!],MATCH($C$4,#NAME?['#REF!],0)),"")`, '=IFERROR(INDEX(#REF!,MATCH($C$4,#REF!,0)),"")'],
    ['SUM(Gone[View],#NAME?)&"#NAME?[\'#REF!]"', '=SUM(Gone[View],#NAME?)&"#NAME?[\'#REF!]"'],
  ])('have a lost reference where LibreOffice names a deleted table: %s', (stored, shown) =>
    expect(fromFileFormula(stored, { sheet: 'S', row: 0, column: 0, tables: [] })).toBe(shown),
  );
});
