import type { Locale } from '../../locales/locale';
import { paneText, type PaneKey } from '../../locales/pane';
import type { YearMonth } from '../../planning/breakdown/plan';

/** How one language writes numbers, months and counts in the pane. */
export interface Formats {
  readonly locale: Locale;
  /** Grouped number with at most `decimals` decimals (none by default). */
  number(value: number, decimals?: number): string;
  /** A share of 1 as a percentage: one decimal below ten per cent and none above, or one decimal always for a column. */
  percent(share: number, inColumn?: boolean): string;
  /** Such as `Jan 2027`, `2027年1月`, `tháng 1/2027`. */
  month(month: YearMonth): string;
  /** Months from one to another: `Mar–May 2027`, `2027年3月–5月`, `tháng 3–5/2027`. */
  months(first: YearMonth, last: YearMonth): string;
  /** The shortest name of a month that still reads on a chart axis. */
  monthTick(month: YearMonth): string;
  /** A day such as `12 Mar`, with the year when it is not this one; `iso` is an ISO date or timestamp. */
  day(iso: string, now?: Date): string;
  /** `1 month`, `36 months`: the key stem has `-one` and `-other` forms. */
  count(stem: CountStem, value: number): string;
  /** `channel, store and product` as the language lists things. */
  list(items: readonly string[]): string;
}

/** Message keys that come as a pair for one and for more than one. */
export type CountStem = PaneKey extends infer Key ? (Key extends `${infer Stem}-one` ? Stem : never) : never;

const made = new Map<Locale, Formats>();

/** The formats of a language; made once, as Intl objects are slow to make. */
export function formatsFor(locale: Locale): Formats {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const formats = makeFormats(locale);
  made.set(locale, formats);
  return formats;
}

function makeFormats(locale: Locale): Formats {
  const plain = [0, 1, 2].map((maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits }));
  const percentages = [0, 1].map((maximumFractionDigits) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }));
  const columnPercentage = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const englishMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const month = ({ year, month: number }: YearMonth): string => {
    if (locale === 'zh-CN') return `${year}年${number}月`;
    if (locale === 'vi-VN') return `tháng ${number}/${year}`;
    return `${englishMonth.format(Date.UTC(year, number - 1, 1))} ${year}`;
  };
  return {
    locale,
    number: (value, decimals = 0) => (plain[decimals] ?? plain[2] ?? plain[0])?.format(value) ?? String(value),
    percent: (share, inColumn = false) =>
      inColumn
        ? columnPercentage.format(share)
        : (percentages[Math.abs(share) < 0.0995 && share !== 0 ? 1 : 0]?.format(share) ?? String(share)),
    month,
    months: (first, last) => {
      if (first.year === last.year && first.month === last.month) return month(first);
      if (locale === 'vi-VN') return `tháng ${first.month}${first.year === last.year ? '' : `/${first.year}`}–${last.month}/${last.year}`;
      if (first.year !== last.year) return `${month(first)}–${month(last)}`;
      return locale === 'zh-CN' ? `${month(first)}–${last.month}月` : `${month(first).split(' ')[0]}–${month(last)}`;
    },
    monthTick: ({ year, month }) => {
      if (locale !== 'en-US') return String(month);
      return englishMonth.format(Date.UTC(year, month - 1, 1)).slice(0, 1);
    },
    day: (iso, now = new Date()) => {
      const day = new Date(iso);
      if (Number.isNaN(day.getTime())) return iso;
      const year = day.getFullYear() === now.getFullYear() ? undefined : 'numeric';
      return new Intl.DateTimeFormat(locale === 'en-US' ? 'en-GB' : locale, { day: 'numeric', month: 'short', year }).format(day);
    },
    count: (stem, value) => {
      const key: PaneKey = plural.select(value) === 'one' ? `${stem}-one` : `${stem}-other`;
      return paneText(locale, key, { count: plain[0]?.format(value) ?? value });
    },
    list: (items) => (locale === 'zh-CN' ? items.join('、') : list.format(items)),
  };
}
