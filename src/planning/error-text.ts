const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#BUSY!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#FIELD!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#UNKNOWN!',
]);

/**
 * Whether a cell's content is what a spreadsheet shows for an error value, which is how a cell's error reads; typed into a cell, such a text becomes the
 * error, in small letters, too. Source: Microsoft's page on Excel.ErrorCellValueType.
 */
export function isErrorText(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('#') && ERRORS.has(content.toUpperCase());
}
