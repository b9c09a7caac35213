/** The last cell of a worksheet is XFD1048576. */
const LAST_COLUMN = 'XFD';
const LAST_ROW = 1_048_576;

/** Whether a spreadsheet would read a name as a cell: `A1`, `XFD1048576`, `R1C1`, `RC2`, `R3`, `C4`, whatever their capitals. */
export function readsAsCell(name: string): boolean {
  if (/^(?:r\d*c\d*|[rc]\d+)$/i.test(name)) return true;
  const [, letters = '', digits = ''] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (digits === '') return false;
  const column = letters.toUpperCase();
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && (column.length < LAST_COLUMN.length || column <= LAST_COLUMN);
}
