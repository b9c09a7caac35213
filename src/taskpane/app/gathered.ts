/** How long it must be still before the work begins, and how long it may be put off in all, in milliseconds. */
export interface Gathering {
  readonly still: number;
  readonly most: number;
}

/**
 * Runs work once for a burst of calls: when they have been still for a while, or have gone on for too long. Calls during the work lead to
 * one more round after it. `work` must not reject.
 */
export function gathered(work: () => Promise<void>, { still, most }: Gathering): { call(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let busy = false;
  let again = false;

  const begin = async (): Promise<void> => {
    timer = null;
    busy = true;
    await work();
    busy = false;
    if (again) call();
    again = false;
  };

  const call = (): void => {
    if (busy) {
      again = true;
      return;
    }
    const now = Date.now();
    if (timer === null) first = now;
    else clearTimeout(timer);
    timer = setTimeout(() => void begin(), Math.max(0, Math.min(still, first + most - now)));
  };

  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    again = false;
  };

  return { call, cancel };
}
