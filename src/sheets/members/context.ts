import type { Locale } from '../../locales/locale';
import { membersSheetText, type MembersSheetKey } from '../../locales/members-sheet';
import type { TextParams } from '../../locales/text';
import type { TableFit } from '../../planning/members/cohort-table';
import type { SheetId } from '../blueprint';
import { SHEET_NAMES } from '../breakdown/context';
import type { MembersInputs } from './members-inputs';

/** A fit, and the day it was made as an Excel serial number. */
export interface DatedFit extends TableFit {
  readonly day: number;
}

/** What the sheets of members are written from. */
export interface MembersContext {
  readonly locale: Locale;
  readonly inputs: MembersInputs;
  /** Of the cohort table as it is typed; null where it has too little. */
  readonly fit: DatedFit | null;
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  t(key: MembersSheetKey, params?: TextParams): string;
}

export interface MembersSheetsInput {
  readonly locale: Locale;
  readonly inputs: MembersInputs;
  readonly fit: DatedFit | null;
  /** Present tab names, since people rename sheets. */
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

export function membersContext({ locale, inputs, fit, sheetNames }: MembersSheetsInput): MembersContext {
  return {
    locale,
    inputs,
    fit,
    sheetNames: { ...SHEET_NAMES, ...sheetNames },
    t: (key, params) => membersSheetText(locale, key, params),
  };
}
