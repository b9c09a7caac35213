import { requestImmediateMacroTask } from './univer-packages';

/** A page that answers within 50 ms feels immediate; what else waits in the event loop takes its part of that. */
const LONGEST_SLICE_MS = 25;

/** Cuts long work into slices, between which a page repaints and takes clicks. */
export class TimeSlices {
  private end = performance.now() + LONGEST_SLICE_MS;

  get over(): boolean {
    return performance.now() >= this.end;
  }

  /** Lets everything else that waits have its turn. A timer would wait 4 ms each time. */
  async pause(): Promise<void> {
    let finish: (() => void) | undefined;
    await new Promise((resolve) => {
      finish = requestImmediateMacroTask(resolve);
    });
    finish?.();
    this.end = performance.now() + LONGEST_SLICE_MS;
  }
}
