import { causesSheetText, type CausesSheetKey } from '../../locales/causes-sheet';
import type { TextParams } from '../../locales/text';
import { cell, onSheet, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { formulaText, monthText } from '../formula-text';
import { COLORS, ROLES } from '../roles';
import { quoted } from '../text-content';
import { on, type OpexContext, type OpexRow } from './context';
import { CHOICE_NAMES, FIRST_ROW, HEADER_ROW, OPEX } from './layout';
import { nameWithChannel, placeOf } from './ranked';

/** Movements told of each kind. */
export const TOLD = 5;

/** What is told of: sales by channel, and lines of cost. */
const KINDS = ['sales', 'costs'] as const;
type Kind = (typeof KINDS)[number];
const SIGNS = ['favourable', 'unfavourable'] as const;
type Sign = (typeof SIGNS)[number];
const BLOCKS = KINDS.flatMap((kind) => SIGNS.map((sign) => ({ kind, sign })));

/** Sheet rows of the titles of what is told, top to bottom: sales, then costs, each the favourable first. */
export const CAUSE_TITLES: readonly number[] = BLOCKS.map((_, at) => HEADER_ROW - 1 + at * (TOLD + 2));

/** The parts of a variance that a cost can be explained by, in the order of `OPEX`. */
const PARTS = ['activity', 'spending', 'timing', 'oneOff'] as const;

/** Columns of `Causes`: what people read; hidden right of it, a line a row of `OPEX` with its places from the top and the bottom, and its parts. */
export const CAUSES = { number: 0, sentence: 1, amount: 2, working: 4 } as const;
const WORKING = ['row', 'kind', 'value', 'top', 'bottom'] as const;
const work = (column: (typeof WORKING)[number]): number => CAUSES.working + WORKING.indexOf(column);

interface Context {
  readonly opex: OpexContext;
  readonly subjects: Readonly<Record<Kind, readonly number[]>>;
  t(key: CausesSheetKey, params?: TextParams): string;
}

/** The five largest favourable and unfavourable movements of sales and of costs over the view of `OPEX`, in sentences that follow its figures. */
export function causesSheet(opex: OpexContext): SheetBlueprint {
  const t = (key: CausesSheetKey, params?: TextParams) => causesSheetText(opex.locale, key, params);
  const rowsOf = (is: (row: OpexRow | null) => boolean) => opex.rows.flatMap((row, at) => (is(row) ? [FIRST_ROW + at] : []));
  const context: Context = {
    opex,
    subjects: {
      sales: rowsOf((row) => row?.kind === 'base' && row.item === 'netSales'),
      costs: rowsOf((row) => row?.kind === 'line'),
    },
    t,
  };
  const draft = new Draft();
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, `=${CHOICE_NAMES.view}&${quoted(' · ')}&${monthText(opex.locale, CHOICE_NAMES.asOf)}`);
  BLOCKS.forEach(({ kind, sign }, at) => writeBlock(context, draft, CAUSE_TITLES[at] ?? 0, kind, sign));
  writeWorking(context, draft);
  style(context, draft);
  draft.names.push({ name: 'Almanac_Causes_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Causes',
    name: opex.sheetNames.Causes,
    tabColor: COLORS.accent,
    hiddenColumns: Array.from({ length: WORKING.length + PARTS.length }, (_, at) => CAUSES.working + at),
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('title'),
      printArea: area(0, 0, HEADER_ROW + BLOCKS.length * (TOLD + 2), CAUSES.amount + 1),
      pagesWide: 1,
    },
  });
}

const startOf = ({ subjects }: Context, kind: Kind): number => FIRST_ROW + (kind === 'sales' ? 0 : subjects.sales.length);

/** A line a row of `OPEX` that may be told of. */
function writeWorking(context: Context, draft: Draft): void {
  const { opex, subjects, t } = context;
  draft.putRow(
    HEADER_ROW,
    CAUSES.working,
    [...WORKING, ...PARTS].map((column) => t(`working.${column}`)),
  );
  for (const kind of KINDS)
    subjects[kind].forEach((row, at) => {
      const r = startOf(context, kind) + at;
      const list = { first: startOf(context, kind), count: subjects[kind].length };
      const value = cell(r, work('value'));
      draft.put(r, work('row'), row + 1);
      draft.put(r, work('kind'), kind);
      draft.put(r, work('value'), `=${on(opex, 'Opex', cell(row, OPEX.variance))}`);
      draft.put(r, work('top'), `=${placeOf(r, work('value'), list, 'largest')}`);
      draft.put(r, work('bottom'), `=${placeOf(r, work('value'), list, 'smallest')}`);
      if (kind === 'costs')
        PARTS.forEach((part, index) =>
          draft.put(r, CAUSES.working + WORKING.length + index, `=SIGN(${value})*${on(opex, 'Opex', cell(row, OPEX[part]))}`),
        );
    });
}

function writeBlock(context: Context, draft: Draft, top: number, kind: Kind, sign: Sign): void {
  const { subjects, t } = context;
  draft.put(top, CAUSES.number, t(`${kind}.${sign}`));
  for (let n = 1; n <= TOLD; n += 1) {
    const r = top + n;
    const count = subjects[kind].length;
    const column = (of: number) => range(area(startOf(context, kind), of, Math.max(1, count), 1), '$both');
    const place = n > count ? '0' : `IFERROR(MATCH(${n},${column(work(sign === 'favourable' ? 'top' : 'bottom'))},0),0)`;
    const value = `INDEX(${column(work('value'))},${place})`;
    const told = sign === 'favourable' ? `${value}>0` : `${value}<0`;
    draft.put(r, CAUSES.number, `=IF(${cell(r, CAUSES.amount)}="","",${n})`);
    draft.put(r, CAUSES.amount, n > count ? '' : `=IF(${told},${value},"")`);
    draft.put(r, CAUSES.sentence, n > count ? '' : `=IF(${cell(r, CAUSES.amount)}="","",${sentence(context, kind, sign, place, column)})`);
  }
}

function sentence({ opex, t }: Context, kind: Kind, sign: Sign, place: string, column: (of: number) => string): string {
  const sheet = (of: number) => onSheet(opex.sheetNames.Opex, range(area(0, of, opex.end, 1), '$both'));
  const row = `INDEX(${column(work('row'))},${place})`;
  const of = (figure: number) => `INDEX(${sheet(figure)},${row})`;
  const [label, channel] = [of(OPEX.label), of(OPEX.channel)];
  const name = kind === 'sales' ? label : nameWithChannel(label, channel);
  const part = of(OPEX.variancePart);
  const ofLine = PARTS.map((_, index) => `INDEX(${column(CAUSES.working + WORKING.length + index)},${place})`);
  const largest = `MAX(${ofLine.join(',')})`;
  const cause = PARTS.reduceRight(
    (otherwise, key, index) => `IF(${ofLine[index] ?? '0'}=${largest},${quoted(t(`part.${key}`))},${otherwise})`,
    '""',
  );
  return formulaText(t(`sentence.${kind}.${sign}`), {
    name,
    amount: `FIXED(ABS(${of(OPEX.variance)}),0)`,
    // Where nothing was planned there is nothing to take a part of.
    share: `IF(${part}="","",${formulaText(t('share'), { percent: `FIXED(100*ABS(N(${part})),1)` })})`,
    cause,
  });
}

function style({ opex }: Context, draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), { bold: true });
  for (const top of CAUSE_TITLES) {
    draft.style(area(top, 0, 1, 3), ROLES.blockHeader);
    draft.style(area(top + 1, CAUSES.number, TOLD, 1), ROLES.check);
    draft.style(area(top + 1, CAUSES.sentence, TOLD, 1), { wrap: true, horizontal: 'Left' });
    draft.format(area(top + 1, CAUSES.amount, TOLD, 1), opex.money);
  }
  draft.widths(CAUSES.number, 1, 5);
  draft.widths(CAUSES.sentence, 1, 110);
  draft.widths(CAUSES.amount, 1, 16);
}
