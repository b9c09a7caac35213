import { InputError } from '../../locales/risk-errors';
import { KEY_FORMS, type NumberRange } from './block-keys';

interface Line {
  readonly value: unknown;
  /** Counted from 1. */
  readonly at: number;
}

/**
 * The lines of a block by their keys, which may come in any order; empty lines and lines without a value beyond those wanted are nothing. Everything
 * that is refused names its key.
 */
export class BlockLines {
  private readonly lines = new Map<string, Line>();
  private readonly wanted = new Set<string>();

  /** @throws InputError `loyalty-block-columns`, `loyalty-block-key`, `loyalty-block-index`, `loyalty-block-twice` */
  constructor(rows: readonly (readonly unknown[])[]) {
    rows.forEach((row, index) => {
      if (row.length !== 2) throw new InputError('loyalty-block-columns', { found: row.length });
      const [written, value] = row;
      if (isBlank(written) && isBlank(value)) return;
      const at = index + 1;
      const key = soundKey(String(written ?? ''), at);
      const other = this.lines.get(key);
      if (other) throw new InputError('loyalty-block-twice', { key, first: other.at, second: at });
      this.lines.set(key, { value, at });
    });
  }

  /** How many there are of what keys of one beginning number, those without any value aside: 3 for `segment` with `segment 3 name`. */
  count(beginning: string, first = 1): number {
    let last = first - 1;
    for (const [key, { value }] of this.lines) {
      if (isBlank(value) || !key.startsWith(`${beginning} `)) continue;
      const next = key.slice(beginning.length + 1).split(' ')[0]!;
      if (IS_NUMBER.test(next)) last = Math.max(last, Number(next));
    }
    return last + 1 - first;
  }

  /** Whether a key has a value. */
  has(key: string): boolean {
    return this.optional(key) !== null;
  }

  /** @throws InputError `loyalty-block-missing`, `loyalty-block-number` */
  number(key: string): number {
    const found = this.optionalNumber(key);
    if (found === null) throw new InputError('loyalty-block-missing', { key });
    return found;
  }

  /** Null where there is none. @throws InputError `loyalty-block-number` */
  optionalNumber(key: string): number | null {
    const found = this.optional(key);
    if (found !== null && (typeof found !== 'number' || !Number.isFinite(found)))
      throw new InputError('loyalty-block-number', { key, found: shown(found) });
    return found;
  }

  /** @throws InputError as number, `loyalty-block-whole` */
  whole(key: string, { low, high }: NumberRange): number {
    const found = this.number(key);
    if (!Number.isInteger(found) || found < low || found > high) throw new InputError('loyalty-block-whole', { key, low, high, found });
    return found;
  }

  /** '' where there is none; a number counts as its digits. */
  text(key: string): string {
    const found = this.optional(key);
    return found === null ? '' : asText(found);
  }

  /** @throws InputError `loyalty-block-missing`, `loyalty-block-choice` */
  choice<Choice extends string>(key: string, allowed: readonly Choice[]): Choice {
    const found = this.text(key).trim().toLowerCase();
    const choice = allowed.find((one) => one === found);
    if (choice !== undefined) return choice;
    if (found === '') throw new InputError('loyalty-block-missing', { key });
    throw new InputError('loyalty-block-choice', { key, found: shown(found), allowed: allowed.filter((one) => one !== '').join(', ') });
  }

  /**
   * A list that runs on from `first`.
   *
   * @throws InputError as number; `loyalty-block-gap`
   */
  list(beginning: string, first = 1): number[] {
    const count = this.count(beginning, first);
    return Array.from({ length: count }, (_, at) => {
      const key = `${beginning} ${first + at}`;
      if (!this.has(key)) throw new InputError('loyalty-block-gap', { key, other: `${beginning} ${first + count - 1}` });
      return this.number(key);
    });
  }

  /** @throws InputError `loyalty-block-gap` where a number below the last has no values at all */
  numbered(beginning: string): string[] {
    const count = this.count(beginning);
    return Array.from({ length: count }, (_, at) => {
      const place = `${beginning} ${at + 1}`;
      const isThere = [...this.lines].some(([key, { value }]) => key.startsWith(`${place} `) && !isBlank(value));
      if (!isThere) throw new InputError('loyalty-block-gap', { key: place, other: `${beginning} ${count}` });
      return place;
    });
  }

  /** Says that the keys of a place are known, though not read. */
  pass(place: string): void {
    for (const key of this.lines.keys()) if (key.startsWith(`${place} `)) this.wanted.add(key);
  }

  /** @throws InputError `loyalty-block-beyond` where a line with a value has not been asked for: `joiners 13` of a year */
  checkAllRead(): void {
    for (const [key, { value, at }] of this.lines) {
      if (!this.wanted.has(key) && !isBlank(value)) throw new InputError('loyalty-block-beyond', { key, line: at });
    }
  }

  private optional(key: string): unknown {
    this.wanted.add(key);
    const value = this.lines.get(key)?.value;
    return isBlank(value) ? null : value;
  }
}

const IS_NUMBER = /^\d{1,4}$/;

/** The key in the one form that all are looked up by. */
function soundKey(written: string, line: number): string {
  const parts = written.trim().toLowerCase().split(/\s+/);
  const numbers = parts.filter((part) => IS_NUMBER.test(part)).map(Number);
  const form = parts.map((part) => (IS_NUMBER.test(part) ? '#' : part)).join(' ');
  const ranges = KEY_FORMS.get(form);
  if (!ranges) throw new InputError('loyalty-block-key', { line, found: written.slice(0, LONGEST_SHOWN), allowed: likeKeys(parts[0]!) });
  const key = parts.map((part) => (IS_NUMBER.test(part) ? String(Number(part)) : part)).join(' ');
  ranges.forEach(({ low, high }, at) => {
    const found = numbers[at]!;
    if (found < low || found > high) throw new InputError('loyalty-block-index', { key, found, low, high });
  });
  return key;
}

const LONGEST_SHOWN = 60;

/** Keys that begin alike, or else what keys begin with. */
function likeKeys(first: string): string {
  const forms = [...KEY_FORMS.keys()];
  const alike = forms.filter((form) => form.split(' ')[0] === first);
  return (alike.length > 0 ? alike : [...new Set(forms.map((form) => form.split(' #')[0]!))]).join(', ');
}

/** Spreadsheets spell truth values in capitals. */
function asText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function shown(value: unknown): string {
  return asText(value).slice(0, LONGEST_SHOWN);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
