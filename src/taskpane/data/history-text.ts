import type { HistoryColumn } from '../../locales/actuals/column-names';
import type { Locale } from '../../locales/locale';
import { paneText } from '../../locales/pane';
import type { Level } from '../../planning/actuals/actuals';
import type { Fact } from '../frame/FactList';
import { capitalised } from '../language/capitalised';
import type { CountStem, Formats } from '../language/formats';
import type { HistoryFacts } from './history-facts';

const stems: Readonly<Record<Level, CountStem>> = { channel: 'channels', store: 'stores', product: 'products' };

/** `Jan 2024 – Dec 2026`. */
export function periodText(facts: HistoryFacts, formats: Formats): string {
  const first = capitalised(formats.month(facts.first));
  const single = facts.first.year === facts.last.year && facts.first.month === facts.last.month;
  return single ? first : `${first} – ${formats.month(facts.last)}`;
}

/** `36 months, 4 channels`: the one line the map of the plan has room for. */
export function shortFacts(facts: HistoryFacts, formats: Formats): string {
  return joined([formats.count('months', facts.months), ...memberCounts(facts, formats).slice(0, 1)], formats);
}

/** The main figures of a history, each with its name. */
export function factLines(facts: HistoryFacts, formats: Formats): readonly Fact[] {
  const name = (key: 'data-period' | 'data-levels' | 'data-total' | 'data-lines'): string => paneText(formats.locale, key);
  const members = memberCounts(facts, formats);
  return [
    { name: name('data-period'), value: periodText(facts, formats), detail: formats.count('months', facts.months) },
    { name: name('data-levels'), value: members.length === 0 ? paneText(formats.locale, 'data-levels-none') : joined(members, formats) },
    { name: name('data-total'), value: formats.number(facts.netSales) },
    { name: name('data-lines'), value: formats.number(facts.rows) },
  ];
}

/** What a column of history holds, in one language. */
export function columnName(column: HistoryColumn, locale: Locale): string {
  return paneText(locale, `column-${column}`);
}

function memberCounts(facts: HistoryFacts, formats: Formats): readonly string[] {
  return facts.members.map(({ level, count }) => formats.count(stems[level], count));
}

function joined(parts: readonly string[], formats: Formats): string {
  return parts.join(formats.locale === 'zh-CN' ? '，' : ', ');
}
