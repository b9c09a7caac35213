import type { MembersSheetKey } from '../../locales/members-sheet';
import type { TextParams } from '../../locales/text';
import { cell, range } from '../address';
import { area } from '../draft';
import { firstAddress, firstCell } from '../first-cell';
import { formulaText } from '../formula-text';
import { quoted } from '../text-content';
import { FIRST_ROW } from '../rolling/layout';
import type { MembersContext } from './context';
import { MARK, SETTING, type Setting } from './setting';
import { fits } from './setting-rule';

/** A fault of a setting beside others, though it could be used by itself: when, and what is said of it, as expressions. */
export interface Conflict {
  readonly when: string;
  readonly said: string;
}

/** What a setting means; once it holds what cannot be, what is allowed and what was found. */
export function settingNote<Key extends string>(
  { t }: MembersContext,
  { rule, takes, format, needed }: Setting<Key>,
  of: string,
  meaning: string,
  conflict: Conflict | undefined,
): string {
  const allowed: TextParams = 'wholeNumber' in rule ? { least: rule.wholeNumber.formula1, most: rule.wholeNumber.formula2 } : {};
  const shown = format.endsWith('%') ? `ROUND(100*${of},6)&" %"` : of;
  const found = `IF(ISNUMBER(${of}),${shown},IF(${isEmpty(of)},${quoted(t('takes.empty'))},"“"&IFERROR(${of},"#")&"”"))`;
  const wrong = formulaText(`${MARK} ${t(`takes.${takes}` as MembersSheetKey, allowed)}`, { found });
  const right = conflict ? `IF(${conflict.when},${quoted(`${MARK} `)}&${conflict.said},${quoted(meaning)})` : quoted(meaning);
  const empty = needed ? wrong : right;
  return `=IF(${isEmpty(of)},${empty},IF(${fits(rule, of)},${right},${wrong}))`;
}

const isEmpty = (of: string): string => `IFERROR(LEN(${of}),1)=0`;

/** The notes beside some settings that say one cannot be used, as an array of truth values. */
function marked(count: number): string {
  return `(LEFT(${range(area(FIRST_ROW, SETTING.note, count, 1), '$both')},1)=${quoted(MARK)})`;
}

/** How many of the settings cannot be used. */
export const settingsWrong = (count: number): string => `SUMPRODUCT(--${marked(count)})`;

/** The first setting that cannot be used: its cell, and what its note says. */
export function firstWrong({ t }: MembersContext, count: number): string {
  const where = (): string => marked(count);
  const note = firstCell(area(FIRST_ROW, SETTING.note, count, 1), where);
  return formulaText(t('problem.firstCell'), {
    cell: firstAddress(area(FIRST_ROW, SETTING.value, count, 1), where),
    problem: `MID(${note},${MARK.length + 2},255)`,
  });
}

/** The address of a cell, as people write it, whatever rows are put in. */
export function addressText(row: number, column: number): string {
  const of = cell(row, column, '$both');
  return `ADDRESS(ROW(${of}),COLUMN(${of}),4)`;
}
