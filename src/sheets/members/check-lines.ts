import { cell } from '../address';
import type { Area, ConditionalFormat } from '../blueprint';
import { area, type Draft } from '../draft';
import { COLORS, ROLES } from '../roles';
import type { MembersContext } from './context';
import { SETTING } from './setting';

/** What must be zero: what it says, and its formula. */
export interface CheckLine {
  readonly label: string;
  readonly formula: string;
}

const CHECK = '#,##0.00;-#,##0.00;0';

/** Checks below their title, names in the first column; gives their cells. */
export function writeCheckLines({ t }: MembersContext, draft: Draft, first: number, lines: readonly CheckLine[]): Area {
  draft.put(first - 1, SETTING.label, t('checks'));
  draft.style(area(first - 1, SETTING.label, 1, 2), ROLES.blockHeader);
  lines.forEach(({ label, formula }, at) => {
    draft.put(first + at, SETTING.label, label);
    draft.put(first + at, SETTING.value, `=${formula}`);
  });
  const cells = area(first, SETTING.value, lines.length, 1);
  draft.style(area(first, SETTING.label, lines.length, 1), ROLES.note);
  draft.style(cells, ROLES.check);
  draft.format(cells, CHECK);
  return cells;
}

/** Cells that are not zero, or hold a text, in the colour of what is off. */
export function offWhere(of: Area, holds: 'number' | 'text'): ConditionalFormat {
  const first = cell(of.row, of.column);
  return { area: of, formula: holds === 'number' ? `=N(${first})<>0` : `=${first}<>""`, color: COLORS.off };
}
