import type { RollingChanges } from '../../excel/contracts';
import type { Cause } from '../../sheets/rolling/changes-layout';

/** One bar of the bridge: from one amount to the next, in net sales. */
export interface BridgeBar {
  readonly name: 'then' | Cause | 'now';
  readonly from: number;
  readonly to: number;
}

/** A landing, or what a cause adds or takes away. */
export type BridgeKind = 'landing' | 'adds' | 'takes';

/** A cause smaller than this part of the landing is the noise of binary fractions. */
const NOISE = 1e-9;

/**
 * The bars of a bridge from the landing then to the landing now: each cause begins where the one before ended. Causes that moved nothing are left out.
 */
export function bridgeBars({ then, now, causes }: RollingChanges): readonly BridgeBar[] {
  const least = Math.max(Math.abs(then), Math.abs(now)) * NOISE;
  let from = then;
  const moved = causes.flatMap(({ cause, amount }): BridgeBar[] => {
    if (Math.abs(amount) <= least) return [];
    const bar = { name: cause, from, to: from + amount };
    from = bar.to;
    return [bar];
  });
  return [{ name: 'then', from: 0, to: then }, ...moved, { name: 'now', from: 0, to: now }];
}

/** Whether a bar is a landing, or its cause adds or takes away. */
export function bridgeKind({ name, from, to }: BridgeBar): BridgeKind {
  if (name === 'then' || name === 'now') return 'landing';
  return to > from ? 'adds' : 'takes';
}

/** The cause that has moved the landing most the way it went, either way where it came back to where it was; null where none has moved it. */
export function mainCause(changes: RollingChanges): Cause | null {
  const way = Math.sign(changes.now - changes.then);
  const bars = bridgeBars(changes).filter((bar) => bridgeKind(bar) !== 'landing');
  const moved = ({ from, to }: BridgeBar): number => (way === 0 ? Math.abs(to - from) : way * (to - from));
  const most = Math.max(...bars.map(moved));
  const name = bars.find((bar) => moved(bar) === most)?.name;
  return name === undefined || name === 'then' || name === 'now' ? null : name;
}
