import type { AlmanacWorkbook, BuildResult, FrozenCopy, OperationOptions, Progress } from './contracts';
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
  /** What it did; null where it failed. */
  readonly result: RibbonResult | null;
  /** What went wrong; null when it went well. */
  readonly error: unknown;
}

export type RibbonCommand = 'build' | 'check' | 'freezeCopy';

/** Work that a ribbon button began: a button has no place to say how far it is, nor a way to stop it. */
export interface RibbonWork {
  readonly command: RibbonCommand;
  /** Never rejects. */
  readonly outcome: Promise<RibbonOutcome>;
  /** Tells how far it is, the latest at once, until the returned function is called. */
  onProgress(listener: (progress: Progress) => void): () => void;
  cancel(): void;
}

type Listener = (work: RibbonWork) => void;
const listeners = new Set<Listener>();
const unfinished = new Set<RibbonWork>();

/**
 * Begins a button's work and tells whoever shows it (the pane).
 *
 * @param run the work; it reports how far it is and stops as its options say, and never rejects
 */
export function startRibbonWork(
  command: RibbonCommand,
  run: (options: Required<Pick<OperationOptions, 'signal' | 'onProgress'>>) => Promise<RibbonOutcome>,
): RibbonWork {
  const controller = new AbortController();
  const followers = new Set<(progress: Progress) => void>();
  let latest: Progress | null = null;
  const onProgress = (progress: Progress): void => {
    latest = progress;
    followers.forEach((follower) => follower(progress));
  };
  const work: RibbonWork = {
    command,
    outcome: run({ signal: controller.signal, onProgress }),
    onProgress(listener) {
      followers.add(listener);
      if (latest !== null) listener(latest);
      return () => void followers.delete(listener);
    },
    cancel: () => controller.abort(),
  };
  unfinished.add(work);
  void work.outcome.then(() => unfinished.delete(work));
  listeners.forEach((listener) => listener(work));
  return work;
}

/** Listens to the work that ribbon buttons begin, and to what they have not finished, until the returned function is called. */
export function onRibbonWork(listener: Listener): () => void {
  listeners.add(listener);
  unfinished.forEach(listener);
  return () => void listeners.delete(listener);
}
