import { LOCALES } from '../../locales/locale';
import { sheetText, type SheetTextKey } from '../../locales/sheets';
import { InputError } from '../../planning/input-error';
import { findKey } from '../../planning/breakdown/row-key';
import {
  SPREAD_METHODS,
  type KeptInputs,
  type Market,
  type NewRow,
  type RowLocks,
  type SpreadMethod,
  type YearMonth,
} from '../../planning/breakdown/plan';
import { cell } from '../address';
import type { Area, Content } from '../blueprint';
import { isGenerated } from './generated-formulas';
import { COL, FIRST_ROW, MARKETS, SETUP } from './layout';
import { serialMonth } from './month-serial';

/** A sheet as it stands, from A1: formulas (constants where there is none) and values. */
export interface SheetCells {
  readonly name: string;
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly Content[])[];
}

/** Where the blocks are now, zero-based, as their names say. */
export interface BlockAreas {
  readonly rows: Area;
  readonly plan: Area;
  readonly mix: Area;
  readonly weights: Area;
  readonly locks: Area;
  readonly newRows: Area;
}

/** A formula a person put into an input cell: it is kept as long as its row stays where it is. */
export interface KeptFormula {
  readonly sheet: 'Setup' | 'Breakdown';
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly formula: string;
}

/** Everything people typed into a built plan. */
export interface PlanInputs {
  readonly target: Content;
  readonly start: YearMonth | null;
  readonly method: SpreadMethod | null;
  readonly market: Market | null;
  readonly digits: Content;
  readonly currency: string;
  readonly kept: KeptInputs;
  readonly formulas: readonly KeptFormula[];
  readonly typedOver: readonly TypedOver[];
}

/** A number, or a formula of a person's own, in a cell of the plan: from now on its amount is a lock (in the mix, a typed share). */
export interface TypedOver {
  readonly address: string;
  readonly amount: number;
  /** The formula it was, null for a number. */
  readonly formula: string | null;
}

interface RowRead {
  readonly key: string;
  readonly index: number;
}

/**
 * Reads a built plan's inputs back from its cells.
 *
 * @throws InputError naming the cell when an input is not of its kind, when a generated figure was typed over with something that cannot
 * be a lock, when a row to follow is unknown, or when rows or columns were put into a block.
 */
export function readPlanInputs(setup: SheetCells, breakdown: SheetCells, areas: BlockAreas): PlanInputs {
  checkBlocks(breakdown, areas);
  if (areas.newRows.row !== SETUP.newRows || areas.newRows.column !== 0)
    throw new InputError('plan-block-changed', { address: `${setup.name}!${cell(areas.newRows.row, areas.newRows.column)}` });
  const reader = new InputReader(breakdown, areas);
  return { ...readSetup(setup, reader), ...reader.result(readSetupKept(setup, areas)) };
}

function checkBlocks(breakdown: SheetCells, areas: BlockAreas): void {
  const expected: [Area, number, number][] = [
    [areas.rows, COL.path, 1],
    [areas.plan, COL.label, COL.attention + 1],
    [areas.mix, COL.shareLastYear, 3],
    [areas.weights, COL.method, 14],
    [areas.locks, COL.lockYear, 17],
  ];
  for (const [area, column, columns] of expected) {
    if (area.column !== column || area.columns !== columns || area.row !== FIRST_ROW || area.rows !== areas.rows.rows)
      throw new InputError('plan-block-changed', { address: `${breakdown.name}!${cell(area.row, area.column)}` });
  }
}

class InputReader {
  private readonly rows: RowRead[];
  readonly formulas: KeptFormula[] = [];
  private readonly typedOver: TypedOver[] = [];

  constructor(
    private readonly sheet: SheetCells,
    private readonly areas: BlockAreas,
  ) {
    const paths = Array.from({ length: areas.rows.rows }, (_, i) => String(sheet.values[areas.rows.row + i]?.[areas.rows.column] ?? ''));
    this.rows = paths.map((path, index) => {
      if (index > 0 && path === '')
        throw new InputError('plan-row-inserted', { address: `${sheet.name}!${cell(areas.rows.row + index, areas.plan.column)}` });
      return { key: path.split(' > ').join('\u001f'), index };
    });
  }

  /** A number in an input cell; null when empty. Formulas of a person are remembered and count with their value. */
  number(row: number, column: number, key: string | null, what: 'share' | 'weight' | 'lock'): number | null {
    const value = this.sheet.values[row]?.[column];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'number')
      throw new InputError('input-not-a-number', { address: this.addressOf(row, column), found: String(value) });
    if (value < 0) throw new InputError('input-negative', { address: this.addressOf(row, column), found: value });
    if (what === 'share' && value > 1) throw new InputError('share-above-one', { address: this.addressOf(row, column), found: value });
    const formula = this.sheet.formulas[row]?.[column];
    if (typeof formula === 'string' && formula.startsWith('=')) this.formulas.push({ sheet: 'Breakdown', row, column, key, formula });
    return value;
  }

  result(
    setupKept: Pick<KeptInputs, 'typedWeights' | 'newRows' | 'growth' | 'festivalFactors'>,
  ): Pick<PlanInputs, 'kept' | 'formulas' | 'typedOver'> {
    const shares: Record<string, number> = {};
    const weights: Record<string, (number | null)[]> = {};
    const methods: Record<string, SpreadMethod> = {};
    const likes: Record<string, string> = {};
    const locks: Record<string, RowLocks> = {};
    const known = this.rows.map(({ key }) => ({ key, label: key.split('\u001f').at(-1) ?? '' }));
    for (const { key, index } of this.rows) {
      const r = this.areas.rows.row + index;
      const share = this.shareOf(r, key, index);
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
      const lock = this.locksOf(r, key, index);
      if (lock) locks[key] = lock;
    }
    return { kept: { shares, weights, methods, likes, locks, ...setupKept }, formulas: this.formulas, typedOver: this.typedOver };
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
      if (typeof formula === 'string' && formula.startsWith('=')) {
        if (!formula.startsWith('=CHOOSE(')) return this.number(row, column, key, 'weight');
        return null;
      }
      return this.number(row, column, key, 'weight');
    });
    return weights.some((weight) => weight !== null) ? weights : null;
  }

  private locksOf(row: number, key: string, index: number): RowLocks | null {
    const { column } = this.areas.locks;
    const over = (offset: number) => this.typedOverPlan(row, this.areas.plan.column + offset);
    if (index === 0) {
      this.refuseForTotal(row, this.areas.plan.column + COL.year);
      if (this.present(row, column)) throw this.totalTypedOver(row, column);
    }
    const year = index === 0 ? null : (this.number(row, column, key, 'lock') ?? over(COL.year));
    const quarters = Array.from({ length: 4 }, (_, q) => this.number(row, column + 1 + q, key, 'lock') ?? over(COL.quarter + q));
    const months = Array.from({ length: 12 }, (_, m) => this.number(row, column + 5 + m, key, 'lock') ?? over(COL.month + m));
    for (const offset of [COL.lastYear, COL.growth, COL.check, COL.attention]) this.refuseTypedOver(row, this.areas.plan.column + offset);
    return [year, ...quarters, ...months].some((lock) => lock !== null) ? { year, quarters, months } : null;
  }

  /** The typed share; a number put in place of the computed share beside it means the same. */
  private shareOf(row: number, key: string, index: number): number | null {
    const { column } = this.areas.mix;
    if (index === 0) {
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
    if (typeof amount !== 'number' || amount < 0) throw new InputError('figure-typed-over', { address, found: String(content) });
    this.typedOver.push({ address, amount, formula: typeof content === 'string' ? content : null });
    return amount;
  }

  private refuseForTotal(row: number, column: number): void {
    if (!this.isGenerated(row, column, this.content(row, column))) throw this.totalTypedOver(row, column);
  }

  private refuseTypedOver(row: number, column: number): void {
    const content = this.content(row, column);
    if (!this.isGenerated(row, column, content))
      throw new InputError('figure-typed-over', { address: this.addressOf(row, column), found: String(content) });
  }

  private totalTypedOver(row: number, column: number): InputError {
    return new InputError('total-typed-over', { address: this.addressOf(row, column), found: String(this.content(row, column)) });
  }

  private isGenerated(row: number, column: number, content: Content | undefined): boolean {
    const index = row - this.areas.rows.row;
    const key = this.rows[index]?.key ?? '';
    const hasParts = index === 0 ? this.rows.length > 1 : (this.rows[index + 1]?.key.startsWith(`${key}\u001f`) ?? false);
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
    return `${this.sheet.name}!${cell(row, column)}`;
  }
}

function readSetup(setup: SheetCells, reader: InputReader): Omit<PlanInputs, 'kept' | 'formulas' | 'typedOver'> {
  const value = (row: number) => setup.values[row]?.[SETUP.value] ?? '';
  const start = value(SETUP.start);
  const target = setup.formulas[SETUP.target]?.[SETUP.value];
  if (typeof target === 'string' && target.startsWith('='))
    reader.formulas.push({ sheet: 'Setup', row: SETUP.target, column: SETUP.value, key: null, formula: target });
  return {
    target: value(SETUP.target),
    start: typeof start === 'number' ? serialMonth(start) : null,
    method: methodNamed(String(value(SETUP.method))),
    market: MARKETS.find((market) => namedIn(`market.${market}`, String(value(SETUP.market)))) ?? null,
    digits: value(SETUP.digits),
    currency: String(value(SETUP.currency)),
  };
}

function readSetupKept(setup: SheetCells, areas: BlockAreas): Pick<KeptInputs, 'typedWeights' | 'newRows' | 'growth' | 'festivalFactors'> {
  const twelve = (row: number) =>
    Array.from({ length: 12 }, (_, m) => {
      const value = setup.values[row]?.[SETUP.month + m];
      if (value === undefined || value === null || value === '') return null;
      if (typeof value !== 'number')
        throw new InputError('input-not-a-number', { address: `${setup.name}!${cell(row, SETUP.month + m)}`, found: String(value) });
      if (value < 0) throw new InputError('input-negative', { address: `${setup.name}!${cell(row, SETUP.month + m)}`, found: value });
      return value;
    });
  const growth = setup.formulas[SETUP.growth]?.[SETUP.value];
  const festival = twelve(SETUP.festivalTyped);
  const newRows: NewRow[] = [];
  for (let i = 0; i < areas.newRows.rows; i += 1) {
    const [channel = '', store = '', product = '', like = ''] = [0, 1, 2, 3].map((column) =>
      String(setup.values[areas.newRows.row + i]?.[areas.newRows.column + column] ?? '').trim(),
    );
    if (channel + store + product !== '') newRows.push({ channel, store, product, like });
  }
  return {
    typedWeights: twelve(SETUP.typedWeights).map((weight) => weight ?? 0),
    growth: typeof growth === 'number' ? growth : null,
    festivalFactors: festival.some((factor) => factor !== null) ? festival : null,
    newRows,
  };
}

/** The shape a label names, in whichever language the workbook was built. */
export function methodNamed(text: string): SpreadMethod | null {
  return SPREAD_METHODS.find((method) => namedIn(`method.${method}`, text)) ?? null;
}

function namedIn(key: SheetTextKey, text: string): boolean {
  return LOCALES.some((locale) => sheetText(locale)(key) === text.trim());
}
