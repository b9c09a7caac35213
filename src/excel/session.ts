import type { AlmanacWorkbook, BuildResult, FrozenCopy } from './contracts';
import { createAlmanacWorkbook } from './workbook';

let open: AlmanacWorkbook | null = null;

/** The workbook of this runtime. Pane and ribbon work on the same one, so that either can take back what the other did. */
export function sharedWorkbook(): AlmanacWorkbook {
  return (open ??= createAlmanacWorkbook());
}

/** What a ribbon button did; `no-plan` where there was none to do it on. */
export type RibbonResult =
  | { readonly kind: 'built'; readonly result: BuildResult }
  | ({ readonly kind: 'frozen' } & FrozenCopy)
  | { readonly kind: 'checked' }
  | { readonly kind: 'no-plan' };

/** How a ribbon button's work ended. */
export interface RibbonOutcome {
  readonly command: string;
  /** What it did; null where it failed. */
  readonly result: RibbonResult | null;
  /** What went wrong; null when it went well. */
  readonly error: unknown;
}

type Listener = (outcome: RibbonOutcome) => void;
const listeners = new Set<Listener>();

/** Tells whoever shows outcomes (the pane) how a ribbon button's work ended: a button has no place to say it. */
export function tellRibbonOutcome(outcome: RibbonOutcome): void {
  listeners.forEach((listener) => listener(outcome));
}

/** Listens to the ribbon's outcomes until the returned function is called. */
export function onRibbonOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
