import { numfmt } from './univer-packages';
import type { CellValue } from '../snapshot';

const cache = new Map<string, string>();

/**
 * A value as Excel displays it under a number format, en-US. A value the format cannot show, such as a negative date, is `########`
 * as in Excel.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || !numberFormat.includes('@'))) return value;
  const key = `${typeof value}${value}\0${numberFormat}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  let text: string;
  try {
    text = numfmt.format(numberFormat, value, { locale: 'en', leap1900: true });
  } catch {
    text = '########';
  }
  if (cache.size > 20000) cache.clear();
  cache.set(key, text);
  return text;
}
