import type { Level } from '../../planning/actuals/actuals';
import type { CountStem, Formats } from '../language/formats';
import type { HistoryFacts } from './history-facts';

const stems: Readonly<Record<Level, CountStem>> = { channel: 'channels', store: 'stores', product: 'products' };

/** `Jan 2024 – Dec 2026`. */
export function periodText(facts: HistoryFacts, formats: Formats): string {
  const first = formats.month(facts.first);
  return facts.months === 1 ? first : `${first} – ${formats.month(facts.last)}`;
}

/** `4 channels, 30 products`; empty when the history is a total only. */
export function membersText(facts: HistoryFacts, formats: Formats): string {
  return joined(
    facts.members.map(({ level, count }) => formats.count(stems[level], count)),
    formats,
  );
}

/** `36 months, 4 channels`: the one line the map of the plan has room for. */
export function shortFacts(facts: HistoryFacts, formats: Formats): string {
  const top = facts.members[0];
  const months = formats.count('months', facts.months);
  return top === undefined ? months : joined([months, formats.count(stems[top.level], top.count)], formats);
}

function joined(parts: readonly string[], formats: Formats): string {
  return parts.join(formats.locale === 'zh-CN' ? '，' : ', ');
}
