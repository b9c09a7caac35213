import type { Content } from '../blueprint';
import { COHORTS, MONTHS, RETENTION_SETTINGS, type RetentionSetting } from './retention-layout';
import { CUSTOMER_SETTINGS, type CustomerField, type CustomerSetting } from './customers-layout';
import { GIFT_FIELDS, GIFT_SETTINGS, GIFT_TESTS, type GiftSetting } from './gifts-layout';

/** What a cell that is typed into holds: '' for nothing. */
export type TypedCell = Exclude<Content, null>;

export type CustomerCells = Readonly<Record<CustomerField, TypedCell>>;

/** What people typed into the sheets of members, as it stands in the cells: what cannot be used is kept and told on the sheet. */
export interface MembersInputs {
  readonly retention: {
    readonly settings: Readonly<Record<RetentionSetting, TypedCell>>;
    /** A line a cohort: first month, size, members left after 1, 2, … months. */
    readonly cohorts: readonly (readonly TypedCell[])[];
  };
  readonly customers: {
    readonly settings: Readonly<Record<CustomerSetting, TypedCell>>;
    readonly lines: readonly CustomerCells[];
  };
  readonly gifts: {
    readonly settings: Readonly<Record<GiftSetting, TypedCell>>;
    /** A line a test, in the order of GIFT_FIELDS. */
    readonly tests: readonly (readonly TypedCell[])[];
  };
}

/** What the sheets begin with: empty tables, and the settings that have a usual value. */
export const FIRST_MEMBERS: MembersInputs = {
  retention: { settings: firstOf(RETENTION_SETTINGS), cohorts: empty(COHORTS, MONTHS + 2) },
  customers: { settings: firstOf(CUSTOMER_SETTINGS), lines: [] },
  gifts: { settings: firstOf(GIFT_SETTINGS), tests: empty(GIFT_TESTS, GIFT_FIELDS.length) },
};

function firstOf<Key extends string>(settings: readonly { readonly key: Key; readonly first: TypedCell }[]): Record<Key, TypedCell> {
  return Object.fromEntries(settings.map(({ key, first }) => [key, first])) as Record<Key, TypedCell>;
}

function empty(rows: number, columns: number): TypedCell[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
