import { membersContext, FIRST_MEMBERS, membersSheets, type MembersInputs } from '../../../src/sheets/members';
import type { SheetBlueprint, SheetId } from '../../../src/sheets/blueprint';
import type { Locale } from '../../../src/locales/locale';
import { fitCohortTable } from '../../../src/planning/members/cohort-table';
import type { CustomerCells } from '../../../src/sheets/members/members-inputs';
import { GIFT_FIELDS, GIFT_TESTS, type GiftField } from '../../../src/sheets/members/gifts-layout';
import { COHORTS, MONTHS } from '../../../src/sheets/members/retention-layout';
import { typedCohorts } from '../../../src/sheets/members/typed-cohorts';
import { calculated, DrawnBook } from '../../support/drawn-book';

type Cell = string | number;

/** What is typed; the rest is as the sheets begin. */
export interface GivenMembers {
  readonly retention?: Partial<MembersInputs['retention']['settings']>;
  readonly cohorts?: readonly (readonly Cell[])[];
  readonly customers?: Partial<MembersInputs['customers']['settings']>;
  readonly lines?: readonly CustomerCells[];
  readonly gifts?: Partial<MembersInputs['gifts']['settings']>;
  readonly tests?: readonly Partial<Record<GiftField, Cell>>[];
}

export function membersInputs({ retention, cohorts = [], customers, lines = [], gifts, tests = [] }: GivenMembers): MembersInputs {
  return {
    retention: {
      settings: { ...FIRST_MEMBERS.retention.settings, ...retention },
      cohorts: Array.from({ length: COHORTS }, (_, at) => Array.from({ length: MONTHS + 2 }, (__, column) => cohorts[at]?.[column] ?? '')),
    },
    customers: { settings: { ...FIRST_MEMBERS.customers.settings, ...customers }, lines },
    gifts: {
      settings: { ...FIRST_MEMBERS.gifts.settings, ...gifts },
      tests: Array.from({ length: GIFT_TESTS }, (_, at) => GIFT_FIELDS.map((field) => tests[at]?.[field] ?? '')),
    },
  };
}

export function describedMembers(given: GivenMembers, locale: Locale = 'en-US'): SheetBlueprint[] {
  const inputs = membersInputs(given);
  const fit = fitCohortTable(typedCohorts(inputs));
  return membersSheets(membersContext({ locale, inputs, fit: fit && { ...fit, day: 46_000 } }));
}

/** The sheets in a calculated workbook, or those of them that are asked for. */
export async function drawnMembers(given: GivenMembers, only?: SheetId): Promise<DrawnBook> {
  return new DrawnBook(await calculated(describedMembers(given).filter(({ id }) => only === undefined || id === only)));
}

/** The only cell of a block. */
export const valueOf = (book: DrawnBook, sheet: string, row: number, column: number): unknown =>
  book.block(sheet, row, column, 1, 1)[0]?.[0];

/** A column of numbers. */
export const numbersOf = (book: DrawnBook, sheet: string, row: number, column: number, rows: number): number[] =>
  book.block(sheet, row, column, rows, 1).map(([value]) => Number(value));
