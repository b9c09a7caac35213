/** Error values that formulas give, as cells show them. */
export const ERROR_VALUES: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
];

/** With those that only newer services of Excel give. */
const ERRORS = new Set([...ERROR_VALUES, '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!']);

/**
 * Whether a cell's content is what a spreadsheet shows for an error value, which is how a cell's error reads; typed into a cell, such a text becomes the
 * error, in small letters, too. Source: Microsoft's page on Excel.ErrorCellValueType.
 */
export function isErrorText(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('#') && ERRORS.has(content.toUpperCase());
}
