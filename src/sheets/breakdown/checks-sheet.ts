import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, ROLES, amountFormat } from '../roles';
import { quoted } from '../text-content';
import { checkLines } from './check-lines';
import { on, type BreakdownContext } from './context';
import { CHECKS } from './layout';

const HEADER = 3;
const FIRST = CHECKS.first;

/** Every identity of the plan in one list; each line is a formula that must be zero. */
export function checksSheet(context: BreakdownContext): SheetBlueprint {
  const { t } = context;
  const draft = new Draft();
  const lines = checkLines(context);
  draft.put(0, 0, t('checks.title'));
  draft.put(1, 0, t('checks.method'));
  draft.putRow(HEADER, 0, [t('checks.what'), t('checks.value'), t('checks.status'), t('checks.where')]);
  lines.forEach((line, i) => {
    const r = FIRST + i;
    const value = cell(r, 1);
    const target = on(context, line.where.sheet, line.where.address);
    draft.putRow(r, 0, [
      line.what,
      line.formula,
      `=IF(ISNUMBER(${value}),IF(${value}=0,${quoted(t('checks.ok'))},${quoted(t('checks.off'))}),${quoted(t('checks.off'))})`,
      `=HYPERLINK(${quoted(`#${target}`)},${quoted(target)})`,
    ]);
  });
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(HEADER, 0, 1, 4), ROLES.headerLeft);
  draft.style(area(HEADER, 1), ROLES.header);
  draft.style(area(FIRST, 1, lines.length, 1), ROLES.check);
  draft.style(area(FIRST, 2, lines.length, 1), ROLES.note);
  draft.style(area(FIRST, 3, lines.length, 1), ROLES.link);
  draft.format(area(FIRST, 1, lines.length, 1), amountFormat(Math.max(0, context.plan.spec.digits)));
  draft.widths(0, 1, 70);
  draft.widths(1, 1, 18);
  draft.widths(2, 1, 12);
  draft.widths(3, 1, 28);
  draft.names.push({ name: 'Almanac_Breakdown_Checks', area: area(FIRST, 0, lines.length, 4) });
  return draft.sheet({
    id: 'Checks',
    name: context.sheetNames.Checks,
    tabColor: COLORS.link,
    conditionalFormats: [
      { area: area(FIRST, 1, lines.length, 2), formula: `=IF(ISNUMBER($B${FIRST + 1}),$B${FIRST + 1}<>0,TRUE)`, color: COLORS.off },
    ],
    freeze: { rows: FIRST, columns: 0 },
    page: { orientation: 'Portrait', titleRows: null, titleColumns: null, footerLeft: t('checks.title'), printArea: null, pagesWide: 1 },
  });
}
