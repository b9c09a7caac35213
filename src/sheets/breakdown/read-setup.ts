import type { ErrorCode } from '../../locales/errors';
import { LOCALES } from '../../locales/locale';
import { sheetText, type SheetTextKey } from '../../locales/sheets';
import { LONGEST_NAME, nameLength } from '../../planning/actuals/name-length';
import { isErrorText } from '../../planning/error-text';
import { InputError } from '../../planning/input-error';
import {
  SPREAD_METHODS,
  type BreakdownSpec,
  type KeptInputs,
  type Market,
  type NewRow,
  type SpreadMethod,
} from '../../planning/breakdown/plan';
import { largestTarget, leastTarget } from '../../planning/breakdown/target-limits';
import { foundIn, isFormula } from '../text-content';
import { cell, onSheet } from '../address';
import type { Area, Content } from '../blueprint';
import { DIGITS, LARGEST, START } from './input-limits';
import { MARKETS, SETUP, type SetupInput } from './layout';
import { serialMonth } from './month-serial';
import type { KeptFormula, SheetCells } from './sheet-cells';
import { typedAsText } from './typed-as-text';

/** What `Setup` asks of the plan, as far as its cells say. */
export type SetupSpec = Omit<BreakdownSpec, 'levels'>;

/** What people typed on `Setup` besides. */
export type SetupKept = Pick<KeptInputs, 'typedWeights' | 'growth' | 'festivalFactors' | 'newRows'>;

/**
 * Reads the inputs of `Setup` from its cells. What an empty cell means is what it means on the sheets: no decimals, the history profile, no
 * market, the computed growth.
 *
 * @throws InputError naming the first cell that holds something the plan cannot use, or where rows were put in or taken out
 */
export function readSetupInputs(
  setup: SheetCells,
  newRows: Area,
): SetupSpec & { readonly kept: SetupKept; readonly formulas: readonly KeptFormula[] } {
  if (newRows.row !== SETUP.newRows || newRows.column !== 0)
    throw new InputError('plan-block-changed', { address: onSheet(setup.name, cell(newRows.row, newRows.column)) });
  const reader = new SetupReader(setup);
  const { start, method, market, digits, currency } = SETUP;
  const festivalFactors = reader.months(SETUP.festivalTyped);
  return {
    target: reader.target(),
    start: serialMonth(reader.number(start, 'setup-start', (value) => value >= START.first && value < START.end)),
    method: reader.choice(method, 'method-unknown', methodNamed, 'history'),
    market: reader.choice(market, 'setup-market', marketNamed, 'none'),
    digits: reader.empty(digits) ? 0 : reader.number(digits, 'setup-digits', isDigits),
    currency: reader.currency(currency),
    kept: {
      typedWeights: reader.months(SETUP.typedWeights).map((weight) => weight ?? 0),
      growth: reader.growth(),
      festivalFactors: festivalFactors.some((factor) => factor !== null) ? festivalFactors : null,
      newRows: reader.newRows(newRows),
    },
    formulas: reader.formulas,
  };
}

function isDigits(value: number): boolean {
  return Number.isInteger(value) && value >= DIGITS.least && value <= DIGITS.most;
}

/** The shape a label names, in whichever language the workbook was built. */
export function methodNamed(text: string): SpreadMethod | null {
  return SPREAD_METHODS.find((method) => namedIn(`method.${method}`, text)) ?? null;
}

function marketNamed(text: string): Market | null {
  return MARKETS.find((market) => namedIn(`market.${market}`, text)) ?? null;
}

/** Upper and lower case are the same, as they are to MATCH. */
function namedIn(key: SheetTextKey, text: string): boolean {
  return LOCALES.some((locale) => sheetText(locale)(key).toLowerCase() === text.trim().toLowerCase());
}

class SetupReader {
  readonly formulas: KeptFormula[] = [];

  constructor(private readonly sheet: SheetCells) {}

  /** The target, whose limits follow from the decimals; where those cannot be used, the plan has none. */
  target(): number {
    const decimals = this.value(SETUP.digits, SETUP.value);
    const digits = typeof decimals === 'number' && isDigits(decimals) ? decimals : 0;
    const [least, allowed] = [leastTarget(digits), largestTarget(digits)];
    return this.number(SETUP.target, 'setup-target', (value) => value >= least && value <= allowed, { least, allowed, digits });
  }

  number(row: SetupInput, code: ErrorCode, usable: (value: number) => boolean, limits: Readonly<Record<string, number>> = {}): number {
    const value = this.value(row, SETUP.value);
    if (typeof value !== 'number') throw typedAsText(value, this.address(row, SETUP.value)) ?? this.refused(code, row, SETUP.value, limits);
    if (!usable(value)) throw this.refused(code, row, SETUP.value, limits);
    this.keepFormula(row, SETUP.value);
    return value;
  }

  choice<T>(row: SetupInput, code: ErrorCode, named: (text: string) => T | null, unlessTyped: T): T {
    if (this.empty(row)) return unlessTyped;
    const found = named(String(this.value(row, SETUP.value)));
    if (found === null) throw this.refused(code, row, SETUP.value);
    this.keepFormula(row, SETUP.value);
    return found;
  }

  currency(row: SetupInput): string {
    const text = this.text(row, SETUP.value);
    this.keepFormula(row, SETUP.value);
    return text;
  }

  private text(row: number, column: number): string {
    const value = this.value(row, column);
    if (isErrorText(value)) throw this.refused('input-error-value', row, column);
    return String(value).trim();
  }

  /** The typed growth; null where the plan's own formula stands, or nothing. */
  growth(): number | null {
    const formula = this.formula(SETUP.growth, SETUP.value);
    if (this.empty(SETUP.growth) || (formula !== null && /^=(IFERROR\(|0$)/.test(formula))) return null;
    return this.number(SETUP.growth, 'input-not-a-number', () => true);
  }

  /** Twelve weights or factors; null where nothing is typed. */
  months(row: number): (number | null)[] {
    return Array.from({ length: 12 }, (_, m) => {
      const column = SETUP.month + m;
      const value = this.value(row, column);
      if (value === '') return null;
      if (typeof value !== 'number') throw typedAsText(value, this.address(row, column)) ?? this.refused('input-not-a-number', row, column);
      if (value < 0) throw this.refused('input-negative', row, column);
      if (value > LARGEST) throw this.refused('input-too-large', row, column, { allowed: LARGEST });
      this.keepFormula(row, column);
      return value;
    });
  }

  newRows({ row: first, column, rows }: Area): NewRow[] {
    const found: NewRow[] = [];
    for (let row = first; row < first + rows; row += 1) {
      const [channel = '', store = '', product = ''] = [0, 1, 2].map((at) => this.name(row, column + at));
      const like = this.text(row, column + 3);
      if (channel + store + product !== '') found.push({ channel, store, product, like, likeAddress: this.address(row, column + 3) });
      else if (like !== '') throw this.refused('new-row-unnamed', row, column + 3);
    }
    return found;
  }

  private name(row: number, column: number): string {
    const name = this.text(row, column);
    const found = nameLength(name);
    if (found > LONGEST_NAME) throw new InputError('new-row-too-long', { address: this.address(row, column), found, limit: LONGEST_NAME });
    return name;
  }

  empty(row: SetupInput): boolean {
    return this.value(row, SETUP.value) === '';
  }

  private value(row: number, column: number): Exclude<Content, null> {
    return this.sheet.values[row]?.[column] ?? '';
  }

  private formula(row: number, column: number): string | null {
    const content = this.sheet.formulas[row]?.[column];
    return isFormula(content) ? content : null;
  }

  private keepFormula(row: number, column: number): void {
    const formula = this.formula(row, column);
    if (formula !== null) this.formulas.push({ sheet: 'Setup', row, column, key: null, formula });
  }

  private address(row: number, column: number): string {
    return onSheet(this.sheet.name, cell(row, column));
  }

  private refused(code: ErrorCode, row: number, column: number, more: Readonly<Record<string, number>> = {}): InputError {
    const value = this.value(row, column);
    // What is typed for a first month is a year more often than an amount: 2027 is not to be shown as 2,027.
    const found = code === 'setup-start' ? String(value) : foundIn(value);
    return new InputError(code, { address: this.address(row, column), found, ...more });
  }
}
