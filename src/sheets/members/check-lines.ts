import { cell } from '../address';
import type { Area, ConditionalFormat } from '../blueprint';
import { area, type Draft } from '../draft';
import { firstCell, firstRow } from '../first-cell';
import { formulaText } from '../formula-text';
import { COLORS, ROLES } from '../roles';
import type { MembersContext } from './context';
import { MARK, SETTING } from './setting';

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

const OFF = {
  number: (of: string) => `=N(${of})<>0`,
  text: (of: string) => `=${of}<>""`,
  mark: (of: string) => `=LEFT(${of},1)="${MARK}"`,
} as const;

/** Cells that are not zero, hold a text, or are marked, in the colour of what is off. */
export function offWhere(of: Area, holds: keyof typeof OFF): ConditionalFormat {
  const first = cell(of.row, of.column);
  return { area: of, formula: OFF[holds](first), color: COLORS.off };
}

/** Of a column that says what keeps lines from being used, the first that does: its row, and what it says. */
export function firstProblem({ t }: MembersContext, of: Area): string {
  const filled = (cells: string): string => `(${cells}<>"")`;
  return formulaText(t('problem.firstRow'), { row: firstRow(of, filled), problem: firstCell(of, filled) });
}
