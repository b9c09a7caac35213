/** Digits in daily and in financial writing. */
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['零〇', '一壹', '二两贰兩貳', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((characters, digit) =>
    Array.from(characters, (character) => [character, String(digit)]),
  ),
);

/** Other ways of writing units and the decimal point. */
const SAME: Readonly<Record<string, string>> = { 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 點: '点' };

interface Unit {
  readonly sign: string;
  readonly value: number;
  /** What stands before it is below this. */
  readonly below: number;
}

const UNITS: readonly Unit[] = [
  { sign: '亿', value: 1e8, below: 1e8 },
  { sign: '万', value: 1e4, below: 1e4 },
  { sign: '千', value: 1e3, below: 10 },
  { sign: '百', value: 1e2, below: 10 },
  { sign: '十', value: 1e1, below: 10 },
];

const DIGIT = Object.keys(DIGITS).join('');
const LEADING = new RegExp(`^[\\d\\s${DIGIT}${Object.keys(SAME).join('')}十百千万亿点]+`);
const WRITTEN = new RegExp(`[${DIGIT}十拾]`);

/** Digits without a unit between them: a gap apart, that is a string of digits, or one or two of something (一两亿). */
const ADJACENT = new RegExp(`[${DIGIT}][${DIGIT}\\d]|\\d[${DIGIT}]`);

/** The Chinese numeral a text begins with, as a piece of it; null where it begins with none. */
export function leadingChineseNumeral(text: string): string | null {
  const [leading = ''] = LEADING.exec(text) ?? [];
  return WRITTEN.test(leading) ? leading : null;
}

/** What a decimal number may count: 一点二亿, 一点五千万. */
const COUNTED = /^(\d+)点(\d+)([十百千]?[万亿]?|万亿)$/;

/**
 * A number in Chinese numerals: 一亿, 两千五百万, 一亿零五百万, 十二亿, 一点二亿, 壹佰万; with single digits, or the figure before 万 or 亿, in Arabic
 * ones as well: 1亿两千万. A last digit without its unit is of the unit below, as it is spoken: 两万五 is 25,000.
 *
 * @returns null for anything else, 一亿五千 among it, which some say for 150,000,000 and others for 100,005,000
 */
export function readChineseNumeral(text: string): number | null {
  const signs = text.replace(/\s+/g, '');
  if (ADJACENT.test(signs.replace(/[零〇]|[点點].*$/g, '_'))) return null;
  const plain = Array.from(signs, (sign) => DIGITS[sign] ?? SAME[sign] ?? sign).join('');
  if (plain === '0') return 0;
  const counted = COUNTED.exec(plain.replace(/^[^点]+/, (whole) => String(wholeNumber(whole, 1e4, false) ?? whole)));
  if (!counted) return wholeNumber(plain, Infinity, true);
  const [, whole = '', decimals = '', counts = ''] = counted;
  const power = UNITS.reduce((sum, { sign, value }) => (counts.includes(sign) ? sum + Math.log10(value) : sum), 0);
  return Number(`${whole}.${decimals}e${power}`);
}

/** A whole number above zero and below `below`; `last` says that nothing follows, so that it may end as it is spoken. */
function wholeNumber(plain: string, below: number, last: boolean): number | null {
  const unit = UNITS.find(({ sign }) => plain.includes(sign));
  const value = unit ? unitsAndRest(plain, unit, last) : /^[1-9]\d{0,3}$/.test(plain) ? Number(plain) : null;
  return value !== null && value < below ? value : null;
}

function unitsAndRest(plain: string, unit: Unit, last: boolean): number | null {
  const at = plain.indexOf(unit.sign);
  const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
  const count = before === '' && unit.value === 10 ? 1 : wholeNumber(before, unit.below, false);
  const rest = after === '' ? 0 : restBelow(after, unit, last);
  return count === null || rest === null ? null : count * unit.value + rest;
}

function restBelow(after: string, { value: unit }: Unit, last: boolean): number | null {
  if (after.startsWith('0')) return wholeNumber(after.slice(1), unit, false);
  const rest = wholeNumber(after, unit, last);
  if (rest === null || unit === 10) return rest;
  if (/^\d$/.test(after)) return last ? rest * (unit / 10) : null;
  return unit === 1e8 && !after.includes('万') ? null : rest;
}
