import { gtmLogText } from '../../locales/gtm-log';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { notZero } from '../breakdown/not-zero';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { counted, formulaText, monthText } from '../formula-text';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { quoted } from '../text-content';
import { aggregate } from '../sum-of';
import { outlineGroups } from '../tree-rows';
import { figures, goneRows, hiddenBlocks, thenByLines, writeChangesRow, writeChoice, type ChangesContext } from './changes-cells';
import { CAUSES, causeColumn, CHANGES as C, CHANGES_TOTAL, CHOICE } from './changes-layout';
import { sheetRow, type RollingContext } from './context';
import { logReference, type LogContents } from './log-contents';
import { checksName, FIRST_ROW, HEADER_ROW } from './layout';
import { styleTree } from './tree-style';

/** What a person chose on `Changes`: the view to compare with; null is the newest. */
export interface ChangesInputs {
  readonly view: number | null;
}

const DECIMALS = 4;
const CHART_ROWS = 14;

/** The landing of every row as an earlier view had it and as it is now, and what has moved it. */
export function changesSheet(context: RollingContext, log: LogContents, { view }: ChangesInputs): SheetBlueprint {
  const changes: ChangesContext = { context, log, t: (key, params) => gtmLogText(context.locale, key, params) };
  const { plan, locale, money } = context;
  const { t } = changes;
  const rows = plan.rows.length;
  const draft = new Draft();
  draft.put(0, 0, t('changes.title'));
  draft.put(1, 0, t('changes.method'));
  const checks = FIRST_ROW + rows + 1;
  draft.put(2, 0, sentence(changes, notZero(range(area(checks, C.then, 2, 1)))));
  writeChoice(changes, draft, view ?? `=MAX(${logReference(log, 'view')})`);
  draft.putRow(HEADER_ROW, C.label, [
    context.t('row'),
    '',
    t('changes.then'),
    ...CAUSES.map((cause) => t(`changes.${cause}`)),
    t('changes.now'),
    t('changes.change'),
    t('changes.percent'),
    t('changes.mostly'),
  ]);
  plan.rows.forEach((_, index) => writeChangesRow(changes, draft, index, context.t('total')));
  writeChecks(changes, draft, checks);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(HEADER_ROW, 0, 1, C.mostly + 1), ROLES.header);
  draft.style(area(HEADER_ROW, C.label), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, C.mostly), { ...ROLES.headerLeft, indent: 1 });
  draft.style(area(CHOICE.row, CHOICE.view), ROLES.input);
  draft.style(area(FIRST_ROW, C.mostly, rows, 1), { ...ROLES.note, indent: 1 });
  for (const column of [CHOICE.from - 1, CHOICE.logged - 1])
    draft.style(area(CHOICE.row, column), { color: COLORS.muted, horizontal: 'Right' });
  styleTree(draft, plan.rows, { first: FIRST_ROW, column: 0, columns: C.mostly + 1 });
  draft.format(area(CHOICE.row, CHOICE.from), MONTH[locale]);
  draft.format(area(CHOICE.row, CHOICE.logged), 'yyyy-mm-dd');
  draft.format(area(FIRST_ROW, C.then, rows, C.change - C.then + 1), money);
  draft.format(area(FIRST_ROW, C.percent, rows, 1), PERCENT);
  draft.widths(C.label, 1, Math.min(50, plan.rows.reduce((most, row) => Math.max(most, displayWidth(row.label) + 2 * row.depth), 28) + 2));
  draft.widths(C.then, C.percent - C.then + 1, 15);
  draft.widths(C.mostly, 1, 26);
  draft.names.push(
    { name: 'Almanac_Changes_Sheet', area: draft.area() },
    { name: checksName('Changes'), area: area(checks, C.then, 2, 1) },
    { name: CHANGES_TOTAL, area: area(FIRST_ROW, C.then, 1, C.change - C.then + 1) },
  );
  return draft.sheet({
    id: 'Changes',
    name: context.sheetNames.Changes,
    tabColor: COLORS.plan,
    validations: [
      {
        area: area(CHOICE.row, CHOICE.view),
        rule: { wholeNumber: { formula1: 1, formula2: 1e6, operator: 'Between' } },
        prompt: null,
        error: { title: t('changes.refused'), message: t('changes.viewAllowed') },
      },
    ],
    conditionalFormats: [{ area: area(checks, C.then, 2, 1), formula: `=${cell(checks, C.then)}<>0`, color: COLORS.off }],
    charts: [chart(changes, checks + 4)],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [C.path, ...Array.from({ length: hiddenBlocks(changes) }, (_, at) => C.blocks + at)],
    rowGroups: outlineGroups(plan.rows, FIRST_ROW),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: null,
      footerLeft: t('changes.title'),
      printArea: area(0, 0, checks + 4 + CHART_ROWS, C.mostly + 1),
      pagesWide: 1,
    },
  });
}

/** What has moved the landing, as long as all that must be zero is. */
function sentence(changes: ChangesContext, off: string): string {
  const { t, context } = changes;
  const { from } = figures(changes);
  const at = (column: number) => cell(FIRST_ROW, column);
  const say = formulaText(t('changes.say'), {
    month: monthText(context.locale, from),
    change: `FIXED(${at(C.change)},0)`,
    percent: `FIXED(100*N(${at(C.percent)}),1)`,
    cause: at(C.mostly),
  });
  const moved = `IF(ROUND(${at(C.change)},0)=0,${quoted(t('changes.same'))},${say})`;
  return `=IF(${off}>0,${counted(off, (count) => t('changes.off', { count }))},IF(${from}="",${quoted(t('changes.none'))},${moved}))`;
}

function writeChecks(changes: ChangesContext, draft: Draft, first: number): void {
  const { context, t } = changes;
  const { from } = figures(changes);
  const leaves = context.plan.rows.flatMap(({ children }, index) => (children.length === 0 ? [sheetRow(index)] : []));
  draft.put(first, C.label, t('changes.check.sum'));
  const gone = cell(first + 2, C.then);
  draft.put(first, C.then, `=IF(${from}="",0,ROUND(${cell(FIRST_ROW, C.then)}+${gone}-(${thenByLines(changes)}),${DECIMALS}))`);
  draft.put(first + 2, C.label, t('changes.gone'));
  draft.put(first + 2, C.then, `=IF(${from}="",0,${goneRows(changes)})`);
  draft.put(first + 1, C.label, t('changes.check.parts'));
  draft.put(first + 1, C.then, `=ROUND(${aggregate('SUM', leaves, C.then)}-${cell(FIRST_ROW, C.then)},${DECIMALS})`);
  draft.style(area(first, C.label, 3, 1), ROLES.note);
  draft.style(area(first, C.then, 2, 1), ROLES.check);
  draft.format(area(first, C.then, 3, 1), context.money);
}

function chart({ t, context }: ChangesContext, row: number): SheetBlueprint['charts'][number] {
  const causes = (r: number) => area(r, causeColumn('actuals'), 1, CAUSES.length);
  return {
    name: 'Almanac_Changes_Chart',
    type: 'ColumnClustered',
    title: t('changes.chart'),
    altText: t('changes.alt'),
    place: area(row, 0, CHART_ROWS, 9),
    categories: causes(HEADER_ROW),
    categoriesOn: 'Changes',
    series: [{ name: t('changes.change'), sheet: 'Changes', values: causes(FIRST_ROW), color: COLORS.plan }],
    valueFormat: context.money,
    categoryFormat: 'General',
  };
}
