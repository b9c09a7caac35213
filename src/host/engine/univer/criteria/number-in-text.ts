import { numfmt } from '../univer-packages';

/**
 * The number that Excel (en-US) reads a text as when it compares it with a number: plain, scientific, with thousands separators, in
 * parentheses, a percentage, an amount of money, a date or a time (days since 1900). Null when the text is no number.
 */
export function numberInText(text: string): number | null {
  if (!/[0-9]/.test(text)) return null;
  const number = numfmt.parseNumber(text);
  if (number) return wellGrouped(text) ? Number(number.v) : null;
  const moment = numfmt.parseDate(text) ?? timeOfDay(text);
  // Excel reads 1.5.2020 as text: dots between days and months belong to other languages.
  return moment && !String(moment.z).includes('.') ? Number(moment.v) : null;
}

/** A last group of three digits makes commas thousands separators; other separators are not en-US. */
function wellGrouped(text: string): boolean {
  return !/['\u00a0\u202f]/.test(text) && (!text.includes(',') || /,[0-9]{3}(?![0-9,])/.test(text));
}

/** 10 AM is a time, 10a the name of something. */
function timeOfDay(text: string): ReturnType<typeof numfmt.parseTime> {
  return /[0-9][ap]/i.test(text) ? null : numfmt.parseTime(text);
}
