import { BLOCK_RUNS } from './sampler';

const ROW_BYTES = BLOCK_RUNS * Float64Array.BYTES_PER_ELEMENT;
const PAGE_BYTES = 65_536;

/**
 * Rows of BLOCK_RUNS zeros in one memory that WebAssembly reads and writes, too; it never grows, for that would take the rows away from under those who hold
 * them.
 */
export class RowMemory {
  readonly memory: WebAssembly.Memory;
  private next = 0;

  /**
   * @param count rows in all
   * @throws RangeError where the machine has no such memory left
   */
  constructor(count: number) {
    const pages = Math.ceil((count * ROW_BYTES) / PAGE_BYTES);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  }

  /** @throws RangeError beyond the rows there are */
  rows(count: number): Float64Array[] {
    return Array.from({ length: count }, () => new Float64Array(this.memory.buffer, ROW_BYTES * this.next++, BLOCK_RUNS));
  }
}
