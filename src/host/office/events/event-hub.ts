import type { EventNumber } from './event-types';

/** A message to the client: `[category, type, target, JSON, id, remote]`. */
export type RichApiMessage = [category: number, type: number, targetId: string, message: string, id: string, isRemote: number];

/** Category of Excel's own events among the messages. */
const EVENT_CATEGORY = 65536;

/**
 * Events on their way to the client. Only events somebody listens to are sent; those raised while a batch runs are held back until its
 * answer is out, as a client that has not heard the answer could not make sense of them.
 */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly listening = new Map<string, number>();
  private held: RichApiMessage[] = [];
  private holding = 0;
  private next = 1;

  constructor(private readonly send: (messages: RichApiMessage[]) => void) {}

  listen(event: EventNumber, target: string): void {
    const key = `${event}:${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unlisten(event: EventNumber, target: string): void {
    const key = `${event}:${target}`;
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  hears(event: EventNumber, target: string): boolean {
    return this.enabled && this.listening.has(`${event}:${target}`);
  }

  raise(event: EventNumber, target: string, message: object): void {
    if (!this.hears(event, target)) return;
    this.held.push([EVENT_CATEGORY, event, target, JSON.stringify(message), String(this.next++), 0]);
    this.flush();
  }

  hold(): void {
    this.holding++;
  }

  release(): void {
    this.holding--;
    this.flush();
  }

  /** Nobody listens any more: the client was loaded anew. */
  reset(): void {
    this.listening.clear();
    this.held = [];
    this.enabled = true;
  }

  private flush(): void {
    if (this.holding > 0 || this.held.length === 0) return;
    const messages = this.held;
    this.held = [];
    this.send(messages);
  }
}
