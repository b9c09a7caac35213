import type { Period } from '../../calendar/period';
import { eventEffects } from './event-effects';
import { sameName } from './events-of-row';
import { focusCells, type FocusLine } from './focus-line';
import type { WindowEvent } from './rolling-plan';
import type { RollingEvent } from './rolling-event';
import type { RollingNode } from './rolling-tree';
import type { RowUplift } from './row-uplifts';

/** A line of the focus cannot take a whole month away. */
const LEAST_EFFECT = -0.999;

/**
 * What the operation focus starts with: a line for every event of every month, and for every channel where the plan has channels, with what the event is
 * to add there.
 *
 * @param uplifts one list a row; empty where nothing is known of the row
 */
export function windowFocus(
  months: readonly Period[],
  rows: readonly RollingNode[],
  events: readonly RollingEvent[],
  uplifts: readonly (readonly RowUplift[])[],
): { readonly events: readonly WindowEvent[]; readonly focus: readonly FocusLine[] } {
  const channels = rows.flatMap((row, index) => (row.depth === 1 && row.member.channel !== '' ? [index] : []));
  const lines = months.flatMap((month, at) =>
    (channels.length > 0 ? channels : [0]).flatMap((index) => {
      const known = uplifts[index] ?? [];
      return eventEffects(month, events, known).map(({ at: of, effect, days }) => ({
        month: at,
        event: events[of]?.event ?? '',
        begins: Math.min(...(events[of]?.windows ?? []).filter(({ last }) => last >= month.first).map(({ first }) => first)),
        line: {
          cells: focusCells({
            month: month.first,
            event: events[of]?.event ?? '',
            channel: rows[index]?.member.channel ?? '',
            uplift: Math.max(LEAST_EFFECT, Math.round(1000 * effect) / 1000),
            status: { word: 'planned' },
          }),
          basis: { days, evidence: known.find((one) => one.at === of)?.evidence ?? 0 },
        },
      }));
    }),
  );
  lines.sort((a, b) => a.month - b.month || a.begins - b.begins);
  const inWindow: WindowEvent[] = [];
  for (const { month, event } of lines)
    if (!inWindow.some((one) => one.month === month && sameName(one, { event }))) inWindow.push({ month, event });
  const place = (line: (typeof lines)[number]) => inWindow.findIndex((one) => one.month === line.month && sameName(one, line));
  return { events: inWindow, focus: [...lines].sort((a, b) => place(a) - place(b)).map(({ line }) => line) };
}
