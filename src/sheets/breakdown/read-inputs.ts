import { InputError } from '../../planning/input-error';
import { sheetText } from '../../locales/sheets';
import { LOCALES } from '../../locales/locale';
import { findKey, labelOfKey, parentOfKey, pathOfKey } from '../../planning/breakdown/row-key';
import type { KeptInputs, RowLocks, SpreadMethod } from '../../planning/breakdown/plan';
import { cell, onSheet } from '../address';
import type { Content } from '../blueprint';
import { foundIn, isFormula } from '../text-content';
import { checkBlocks, type BlockAreas } from './block-areas';
import { isGenerated } from './generated-formulas';
import { LARGEST, LARGEST_WEIGHT } from './input-limits';
import { COL } from './layout';
import { readRows } from './read-rows';
import { methodNamed, type SetupKept } from './read-setup';
import type { KeptFormula, SheetCells } from './sheet-cells';
import { typedAsText } from './typed-as-text';

/** Everything people typed into the rows of a built plan. */
export interface RowInputs {
  /** Keys of the rows, in order. */
  readonly keys: readonly string[];
  /** Rows of the last build that were deleted since, by their place among its rows. */
  readonly deleted: readonly number[];
  readonly kept: Omit<KeptInputs, keyof SetupKept>;
  readonly formulas: readonly KeptFormula[];
  readonly typedOver: readonly TypedOver[];
  /** `kept.locks` without the amounts typed over the plan, which become locks with the next build: those the sheet follows now. */
  readonly standingLocks: Readonly<Record<string, RowLocks>>;
  readonly renamed: readonly Renamed[];
}

/** A name of a row that a person typed over, and the name the plan has for the row. */
export interface Renamed {
  readonly address: string;
  readonly found: string;
  readonly row: string;
}

/** A number, or a formula of a person's own, in a cell of the plan: from now on its amount is a lock (in the mix, a typed share). */
export interface TypedOver {
  readonly address: string;
  readonly amount: number;
  /** The formula it was, null for a number. */
  readonly formula: string | null;
}

/**
 * Reads what people typed into the rows of a built plan back from its cells.
 *
 * @param made keys of the rows of the last build, null where a program has dropped them
 * @throws InputError naming the cell when an input is not of its kind, when a generated figure was typed over with something that cannot
 * be a lock, when a row to follow is unknown, when rows or columns were put into a block, or its rows moved.
 */
export function readRowInputs(breakdown: SheetCells, areas: BlockAreas, made: readonly string[] | null): RowInputs {
  checkBlocks(breakdown, areas);
  return new InputReader(breakdown, areas, made).result();
}

/** The locks of a row, null where there is none. */
function anyOf(locks: RowLocks): RowLocks | null {
  return [locks.year, ...locks.quarters, ...locks.months].some((lock) => lock !== null) ? locks : null;
}

class InputReader {
  private readonly paths: readonly string[];
  private readonly keys: readonly string[];
  private readonly deleted: readonly number[];
  private readonly parents: ReadonlySet<string | null>;
  private readonly formulas: KeptFormula[] = [];
  private readonly typedOver: TypedOver[] = [];

  constructor(
    private readonly sheet: SheetCells,
    private readonly areas: BlockAreas,
    made: readonly string[] | null,
  ) {
    const { row, rows, column } = areas.rows;
    this.paths = Array.from({ length: rows }, (_, i) => String(sheet.values[row + i]?.[column] ?? ''));
    const read = readRows(this.paths, made, (i) => this.addressOf(row + i, areas.plan.column));
    this.keys = read.keys;
    this.deleted = read.deleted;
    this.parents = new Set(read.keys.map(parentOfKey));
  }

  /** A number in an input cell; null when empty. Formulas of a person are remembered and count with their value. */
  number(row: number, column: number, key: string | null, what: 'share' | 'weight' | 'lock'): number | null {
    const value = this.sheet.values[row]?.[column];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'number') {
      const address = this.addressOf(row, column);
      throw typedAsText(value, address) ?? new InputError('input-not-a-number', { address, found: String(value) });
    }
    if (value < 0) throw new InputError('input-negative', { address: this.addressOf(row, column), found: value });
    if (what === 'share' && value > 1) throw new InputError('share-above-one', { address: this.addressOf(row, column), found: value });
    const allowed = what === 'weight' ? LARGEST_WEIGHT : LARGEST;
    if (value > allowed) throw new InputError('input-too-large', { address: this.addressOf(row, column), found: value, allowed });
    const formula = this.sheet.formulas[row]?.[column];
    if (isFormula(formula)) this.formulas.push({ sheet: 'Breakdown', row, column, key, formula });
    return value;
  }

  result(): RowInputs {
    const shares: Record<string, number> = {};
    const weights: Record<string, (number | null)[]> = {};
    const methods: Record<string, SpreadMethod> = {};
    const likes: Record<string, string> = {};
    const locks: Record<string, RowLocks> = {};
    const standingLocks: Record<string, RowLocks> = {};
    const known = this.keys.map((key) => ({ key, label: labelOfKey(key) }));
    this.keys.forEach((key, index) => {
      const r = this.areas.rows.row + index;
      const share = this.shareOf(r, key);
      if (share !== null) shares[key] = share;
      const method = this.text(r, this.areas.weights.column);
      if (method !== '') methods[key] = this.methodOf(method, r, this.areas.weights.column);
      const like = this.text(r, this.areas.weights.column + 1);
      const likeKey = like === '' ? null : findKey(known, like);
      if (like !== '' && !likeKey)
        throw new InputError('like-unknown', { address: this.addressOf(r, this.areas.weights.column + 1), found: like });
      if (likeKey) likes[key] = likeKey;
      const typed = this.typedWeights(r, key);
      if (typed) weights[key] = typed;
      const standing = this.locksOf(r, key);
      if (standing) standingLocks[key] = standing;
      const lock = this.withTypedOver(r, key, standing);
      if (lock) locks[key] = lock;
    });
    const kept = { shares, weights, methods, likes, locks };
    const { keys, deleted, formulas, typedOver } = this;
    return { keys, deleted, kept, formulas, typedOver, standingLocks, renamed: this.renamed() };
  }

  /** Names and paths typed over. The total is named in any of the languages its sheets may be written in. */
  private renamed(): Renamed[] {
    const { rows, plan } = this.areas;
    return this.keys.flatMap((key, index) => {
      const at = (column: number, found: string): Renamed => ({
        address: this.addressOf(rows.row + index, column),
        found,
        row: pathOfKey(key),
      });
      const name = this.text(rows.row + index, plan.column);
      const names = key === '' ? LOCALES.map((locale) => sheetText(locale)('total')) : [labelOfKey(key)];
      const path = this.paths[index] ?? '';
      return [...(names.includes(name) ? [] : [at(plan.column, name)]), ...(path === pathOfKey(key) ? [] : [at(rows.column, path)])];
    });
  }

  private text(row: number, column: number): string {
    return String(this.sheet.values[row]?.[column] ?? '').trim();
  }

  methodOf(text: string, row: number, column: number): SpreadMethod {
    const method = methodNamed(text);
    if (!method) throw new InputError('method-unknown', { address: this.addressOf(row, column), found: text });
    return method;
  }

  /** Weights are formulas until someone types over them; an emptied cell gets its formula back. */
  private typedWeights(row: number, key: string): (number | null)[] | null {
    const weights = Array.from({ length: 12 }, (_, m) => {
      const column = this.areas.weights.column + 2 + m;
      const formula = this.sheet.formulas[row]?.[column];
      if (isFormula(formula)) {
        if (!formula.startsWith('=CHOOSE(')) return this.number(row, column, key, 'weight');
        return null;
      }
      return this.number(row, column, key, 'weight');
    });
    return weights.some((weight) => weight !== null) ? weights : null;
  }

  private locksOf(row: number, key: string): RowLocks | null {
    const { column } = this.areas.locks;
    if (key === '') {
      this.refuseForTotal(row, this.areas.plan.column + COL.year);
      if (this.present(row, column)) throw this.totalTypedOver(row, column);
    }
    const year = key === '' ? null : this.number(row, column, key, 'lock');
    const quarters = Array.from({ length: 4 }, (_, q) => this.number(row, column + 1 + q, key, 'lock'));
    const months = Array.from({ length: 12 }, (_, m) => this.number(row, column + 5 + m, key, 'lock'));
    return anyOf({ year, quarters, months });
  }

  /** A row's locks, and for figures without one the amounts typed over them. */
  private withTypedOver(row: number, key: string, standing: RowLocks | null): RowLocks | null {
    const over = (offset: number) => this.typedOverPlan(row, this.areas.plan.column + offset);
    const year = key === '' ? null : (standing?.year ?? over(COL.year));
    const quarters = Array.from({ length: 4 }, (_, q) => standing?.quarters[q] ?? over(COL.quarter + q));
    const months = Array.from({ length: 12 }, (_, m) => standing?.months[m] ?? over(COL.month + m));
    for (const offset of [COL.lastYear, COL.growth, COL.check, COL.attention]) this.refuseTypedOver(row, this.areas.plan.column + offset);
    return anyOf({ year, quarters, months });
  }

  /** The typed share; a number put in place of the computed share beside it means the same. */
  private shareOf(row: number, key: string): number | null {
    const { column } = this.areas.mix;
    if (key === '') {
      if (this.present(row, column + 1)) throw this.totalTypedOver(row, column + 1);
      return null;
    }
    this.refuseTypedOver(row, column);
    const typed = this.number(row, column + 1, key, 'share') ?? this.typedOverPlan(row, column + 2);
    if (typed !== null && typed > 1) throw new InputError('share-above-one', { address: this.addressOf(row, column + 2), found: typed });
    return typed;
  }

  /** What a person put in place of a figure of the plan means "this is what it must be". */
  private typedOverPlan(row: number, column: number): number | null {
    const content = this.content(row, column);
    if (this.isGenerated(row, column, content)) return null;
    const amount = this.sheet.values[row]?.[column];
    const address = this.addressOf(row, column);
    if (typeof amount !== 'number' || amount < 0) throw new InputError('figure-typed-over', { address, found: foundIn(content) });
    if (amount > LARGEST) throw new InputError('input-too-large', { address, found: amount, allowed: LARGEST });
    this.typedOver.push({ address, amount, formula: typeof content === 'string' ? content : null });
    return amount;
  }

  private refuseForTotal(row: number, column: number): void {
    if (!this.isGenerated(row, column, this.content(row, column))) throw this.totalTypedOver(row, column);
  }

  private refuseTypedOver(row: number, column: number): void {
    const content = this.content(row, column);
    if (!this.isGenerated(row, column, content))
      throw new InputError('figure-typed-over', { address: this.addressOf(row, column), found: foundIn(content) });
  }

  private totalTypedOver(row: number, column: number): InputError {
    return new InputError('total-typed-over', { address: this.addressOf(row, column), found: foundIn(this.content(row, column)) });
  }

  private isGenerated(row: number, column: number, content: Content | undefined): boolean {
    const hasParts = this.parents.has(this.keys[row - this.areas.rows.row] ?? '');
    return isGenerated(column, content, hasParts);
  }

  private present(row: number, column: number): boolean {
    const content = this.content(row, column);
    return content !== undefined && content !== null && content !== '';
  }

  private content(row: number, column: number): Content | undefined {
    return this.sheet.formulas[row]?.[column];
  }

  private addressOf(row: number, column: number): string {
    return onSheet(this.sheet.name, cell(row, column));
  }
}
