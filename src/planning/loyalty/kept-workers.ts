import type { SimulationWorker } from './simulate-in-workers';
import type { SimulationReply } from './simulation-messages';

/** Workers that outlive a simulation: starting one, and getting its code up to speed, takes as long as ten thousand runs. */
export interface KeptWorkers {
  /** One that idles, or else a new one. It ends for good only where it is ended at work, as when the simulation is stopped. */
  start(): SimulationWorker;
  /** Ends those that idle. */
  endIdle(): void;
}

/** @param startWorker may throw */
export function keptWorkers(startWorker: () => SimulationWorker): KeptWorkers {
  const idle: KeptWorker[] = [];
  return {
    start: () => (idle.pop() ?? new KeptWorker(startWorker())).lent((worker) => idle.push(worker)),
    endIdle: () => idle.splice(0).forEach((worker) => worker.endForGood()),
  };
}

class KeptWorker {
  private unanswered = 0;
  private isSound = true;
  private hear: (reply: SimulationReply) => void = () => undefined;
  private fail: (error: Error) => void = () => undefined;

  constructor(private readonly worker: SimulationWorker) {
    worker.listen(
      (reply) => {
        this.unanswered--;
        this.hear(reply);
      },
      (error) => {
        this.isSound = false;
        this.fail(error);
      },
    );
  }

  /** @param giveBack takes it once it is ended without anything to answer */
  lent(giveBack: (worker: this) => void): SimulationWorker {
    return {
      post: (request) => {
        this.unanswered++;
        this.worker.post(request);
      },
      listen: (hear, fail) => {
        [this.hear, this.fail] = [hear, fail];
      },
      end: () => {
        [this.hear, this.fail] = [() => undefined, () => undefined];
        if (this.isSound && this.unanswered === 0) giveBack(this);
        else this.worker.end();
      },
    };
  }

  endForGood(): void {
    this.worker.end();
  }
}
