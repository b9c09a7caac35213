import { plainText } from './plain-text';

/**
 * A date as written. `format` names the way of writing, to tell two ways in one column apart; `open` leaves to the
 * column which of the first two numbers is the day.
 */
export type DateText =
  | { readonly format: string; readonly open: false; readonly year: number; readonly month: number; readonly day: number }
  | { readonly format: string; readonly open: true; readonly year: number; readonly first: number; readonly second: number };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

interface Pattern {
  readonly format: string;
  readonly pattern: RegExp;
  /** What the groups of the pattern hold. */
  readonly groups: readonly ('y' | 'yy' | 'm' | 'mmm' | 'd' | 'first' | 'second')[];
}

const separated = ['-', '/', '.'].flatMap((sign): Pattern[] => {
  const s = sign === '.' ? '\\.' : sign;
  return [
    { format: `yyyy${sign}mm${sign}dd`, pattern: new RegExp(`^(\\d{4})${s}(\\d{1,2})${s}(\\d{1,2})$`), groups: ['y', 'm', 'd'] },
    { format: `dd${sign}mm${sign}yyyy`, pattern: new RegExp(`^(\\d{1,2})${s}(\\d{1,2})${s}(\\d{4})$`), groups: ['first', 'second', 'y'] },
    // 2026.1 is what is left of 2026.10 once it has been a number: with a dot, months need both digits.
    { format: `yyyy${sign}mm`, pattern: new RegExp(`^(\\d{4})${s}(\\d${sign === '.' ? '{2}' : '{1,2}'})$`), groups: ['y', 'm'] },
    { format: `mm${sign}yyyy`, pattern: new RegExp(`^(\\d{1,2})${s}(\\d{4})$`), groups: ['m', 'y'] },
  ];
});

const PATTERNS: readonly Pattern[] = [
  ...separated,
  { format: 'yyyymmdd', pattern: /^(\d{4})(\d{2})(\d{2})$/, groups: ['y', 'm', 'd'] },
  { format: 'yyyymm', pattern: /^(\d{4})(\d{2})$/, groups: ['y', 'm'] },
  { format: 'yyyy年m月d日', pattern: /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/, groups: ['y', 'm', 'd'] },
  { format: 'yyyy年m月', pattern: /^(\d{4})\s*年\s*(\d{1,2})\s*月份?$/, groups: ['y', 'm'] },
  { format: 'ngày d tháng m năm yyyy', pattern: /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:,| nam)? (\d{4})$/, groups: ['d', 'm', 'y'] },
  { format: 'tháng m/yyyy', pattern: /^(?:thang|t) ?(\d{1,2})(?: nam |[ ./-])(\d{4})$/, groups: ['m', 'y'] },
  { format: 'mmm yyyy', pattern: new RegExp(`^(${FULL_MONTHS})[ .,-]+(\\d{4})$`), groups: ['mmm', 'y'] },
  { format: 'mmm-yy', pattern: new RegExp(`^(${FULL_MONTHS})[ '’-]+(\\d{2})$`), groups: ['mmm', 'yy'] },
  { format: 'd mmm yyyy', pattern: new RegExp(`^(\\d{1,2})[ -](${FULL_MONTHS})[ ,.-]+(\\d{4})$`), groups: ['d', 'mmm', 'y'] },
  { format: 'd-mmm-yy', pattern: new RegExp(`^(\\d{1,2})[ -](${FULL_MONTHS})[ -](\\d{2})$`), groups: ['d', 'mmm', 'yy'] },
  { format: 'mmm d, yyyy', pattern: new RegExp(`^(${FULL_MONTHS}) (\\d{1,2}),? (\\d{4})$`), groups: ['mmm', 'd', 'y'] },
];

/** Takes a written date apart; a time of day behind it is dropped, a month alone is its first day. Null when it is no date we know. */
export function readDateText(text: string): DateText | null {
  const plain = plainText(text).replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/, '');
  for (const { format, pattern, groups } of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const part = (name: Pattern['groups'][number]): string | undefined => {
      const at = groups.indexOf(name);
      return at < 0 ? undefined : match[at + 1];
    };
    const year = Number(part('y') ?? `20${part('yy')}`);
    const [first, second] = [part('first'), part('second')];
    if (first !== undefined && second !== undefined) return { format, open: true, year, first: Number(first), second: Number(second) };
    const named = part('mmm');
    const month = named === undefined ? Number(part('m')) : MONTHS.indexOf(named.slice(0, 3)) + 1;
    return { format, open: false, year, month, day: Number(part('d') ?? 1) };
  }
  return null;
}
