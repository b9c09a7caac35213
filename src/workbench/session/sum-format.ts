/** What of a number format is no code: text in quotation marks, escaped and padding characters, colours and languages in brackets. */
const NO_CODES = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
const DATE_OR_TIME = /[ymdhs]/i;
const HOURS_BEYOND_A_DAY = /\[(h+|m+|s+)\]/i;

/** The number format for a sum of numbers in `numberFormat`: General for dates and times of day, whose sum is neither. */
export function sumFormat(numberFormat: string): string {
  const moment = DATE_OR_TIME.test(numberFormat.replace(NO_CODES, '')) && !HOURS_BEYOND_A_DAY.test(numberFormat);
  return moment ? 'General' : numberFormat;
}
