import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { formulaText, monthText } from '../formula-text';
import { problemsSentence } from '../problems-sentence';
import { COLORS, ROLES } from '../roles';
import { checksName } from '../rolling/layout';
import { quoted } from '../text-content';
import { COMPARISON, SPAN } from './bridge-layout';
import { CAUSES, CAUSE_TITLES } from './causes-sheet';
import { on, type OpexContext } from './context';
import { CHOICE_NAMES, CHOICE_ROW, GROUP_ROW, HEADER_ROW } from './layout';
import { guessedCount } from './opex-sheet';
import { missingCount } from './pnl-attention';
import { CHARTS_ROWS, reviewCharts } from './review-charts';
import { reviewContext, type ReviewContext } from './review-context';
import { writeCash, writeChannels, writeHeadlines } from './review-figures';
import { PRINTED, REVIEW as R, SHOWN_CAUSES } from './review-layout';
import { writeLargestLines } from './review-lines';

/**
 * One page for the review meeting, over month and view of `OPEX`: headline figures, channels, bridges, the largest lines of cost, cash, and causes. It refers to
 * the other sheets and has nothing of its own. `hasFees`: whether there is a sheet of fees.
 */
export function reviewSheet(opex: OpexContext, hasFees: boolean): SheetBlueprint {
  const context = reviewContext(opex);
  const { t } = context;
  const draft = new Draft();
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, problems(context, hasFees));
  draft.put(3, 0, `=${CHOICE_NAMES.view}&${quoted(' · ')}&${monthText(opex.locale, CHOICE_NAMES.asOf)}`);
  draft.put(GROUP_ROW, R.actual, `=${CHOICE_NAMES.view}`);
  draft.put(GROUP_ROW, R.outlook, opex.t('year'));
  let r = writeHeadlines(context, draft, HEADER_ROW) + 1;
  r = writeChannels(context, draft, r) + 1;
  draft.put(
    r,
    R.label,
    `=${formulaText(t('bridges'), {
      comparison: COMPARISON.name,
      span: on(opex, 'Bridge', cell(CHOICE_ROW, SPAN)),
    })}`,
  );
  draft.style(area(r, R.label, 1, PRINTED), ROLES.blockHeader);
  const charts = reviewCharts(context, draft, r + 1);
  r = writeLargestLines(context, draft, r + 2 + CHARTS_ROWS) + 1;
  r = writeCash(context, draft, r) + 1;
  const end = writeCauses(context, draft, r);
  style(draft);
  draft.names.push({ name: 'Almanac_Review_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Review',
    name: opex.sheetNames.Review,
    tabColor: COLORS.accent,
    conditionalFormats: [R.variance, R.outlookGap].map((column) => ({
      area: area(HEADER_ROW + 1, column, end - HEADER_ROW - 1, 1),
      formula: `=N(${cell(HEADER_ROW + 1, column)})<0`,
      color: COLORS.off,
    })),
    charts,
    hiddenColumns: [R.row, R.size, R.place, R.shown],
    page: {
      orientation: 'Portrait',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('title'),
      printArea: area(0, 0, end, PRINTED),
      pagesWide: 1,
      pagesTall: 1,
    },
  });
}

/** What is to be mended or known before the figures are shown to anybody; else that all is well. */
function problems({ opex, pnl, t }: ReviewContext, hasFees: boolean): string {
  const sheets = ['Opex', 'Pnl', 'Bridge', ...(hasFees ? (['Fees'] as const) : [])] as const;
  const off = sheets.map((sheet) => `SUMPRODUCT(--(${checksName(sheet)}<>0))`);
  return problemsSentence(t('allHold'), [
    { count: `(${off.join('+')})`, words: (count) => t('problem.checks', { count }) },
    { count: guessedCount(opex, (reference) => on(opex, 'Opex', reference)), words: (count) => opex.t('problem.guessed', { count }) },
    { count: missingCount(pnl, (reference) => on(opex, 'Pnl', reference)), words: (count) => t('problem.missing', { count }) },
  ]);
}

/** The largest movements in sentences, as `Causes` tells them; the row below them. */
function writeCauses({ opex, t }: ReviewContext, draft: Draft, top: number): number {
  const told = (row: number, column: number) => on(opex, 'Causes', cell(row, column));
  let r = top;
  for (const title of CAUSE_TITLES) {
    draft.put(r, R.label, `=${told(title, CAUSES.number)}`);
    draft.style(area(r, R.label, 1, PRINTED), ROLES.blockHeader);
    for (let n = 1; n <= SHOWN_CAUSES; n += 1) {
      const sentence = told(title + n, CAUSES.sentence);
      draft.put(r + n, R.label, n === 1 ? `=IF(${sentence}="",${quoted(t('noCause'))},${sentence})` : `=${sentence}`);
    }
    r += SHOWN_CAUSES + 1;
  }
  return r;
}

function style(draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(3, 0), { bold: true });
  draft.style(area(GROUP_ROW, R.actual, 1, R.outlook - R.actual), ROLES.blockHeader);
  draft.style(area(GROUP_ROW, R.outlook, 1, PRINTED - R.outlook), ROLES.blockHeader);
  draft.widths(R.label, 1, 38);
  draft.widths(R.actual, PRINTED - R.actual, 14);
}
