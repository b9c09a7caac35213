/** The mark before the fraction; the other one groups thousands. */
export type DecimalMark = '.' | ',';

/**
 * What a run of digits and marks can mean. `open` is a single mark before exactly three digits, as in 1.234: thousands in
 * one convention, a fraction in the other. `decided` could be read in one convention only.
 */
export type DigitsReading =
  | { readonly kind: 'plain'; readonly value: number }
  | { readonly kind: 'decided'; readonly value: number; readonly decimal: DecimalMark }
  | { readonly kind: 'open'; readonly mark: DecimalMark; readonly grouped: number; readonly decimal: number };

const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ };

/** Reads unsigned digits with their marks (`.`, `,`, space, apostrophe); null when they are not a number in any convention. */
export function readDigits(text: string): DigitsReading | null {
  if (/^\d+$/.test(text)) return { kind: 'plain', value: Number(text) };
  const spaced = /^(\d{1,3}(?:[ '’]\d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (spaced) return fromParts(spaced[1] ?? '', spaced[3], spaced[2] === ',' || spaced[2] === '.' ? spaced[2] : null);

  const mark: DecimalMark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const parts = text.split(mark);
  const head = parts.slice(0, -1).join(mark);
  const tail = parts.at(-1) ?? '';
  if (text.includes(other(mark))) {
    return parts.length === 2 && GROUPED[other(mark)].test(head) && /^\d+$/.test(tail) ? fromParts(head, tail, mark) : null;
  }
  if (parts.length > 2) return GROUPED[mark].test(text) ? fromParts(text, undefined, other(mark)) : null;
  if (!/^\d*$/.test(head) || !/^\d+$/.test(tail)) return null;
  if (tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)) {
    return { kind: 'open', mark, grouped: Number(head + tail), decimal: Number(`${head}.${tail}`) };
  }
  return fromParts(head, tail, mark);
}

function fromParts(whole: string, fraction: string | undefined, decimal: DecimalMark | null): DigitsReading {
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction ?? ''}`);
  return decimal === null ? { kind: 'plain', value } : { kind: 'decided', value, decimal };
}
