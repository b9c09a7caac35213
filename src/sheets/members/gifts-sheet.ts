import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { titleWidth } from '../column-width';
import { area, Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { amountFormat, COLORS, PERCENT, ROLES } from '../roles';
import { checksName } from '../rolling/layout';
import { firstProblem, offWhere, writeCheckLines } from './check-lines';
import type { MembersContext } from './context';
import { giftFormulas, sampleSize } from './gifts-formulas';
import {
  G_ROWS,
  GIFT_CHECKS,
  GIFT_COLUMNS,
  GIFT_FIELDS,
  GIFT_RESULTS,
  GIFT_SETTINGS,
  GIFT_TESTS,
  GIFT_WORKING,
  giftColumn,
  giftSetting as setting,
  type GiftCheck,
  type GiftColumn,
} from './gifts-layout';
import { labelWidth, NOT_BELOW_ZERO, SETTING } from './setting';
import { firstWrong, settingsWrong } from './setting-note';
import { typedContent, writeSettings } from './write-settings';

/** Tests of gifts and messages against control groups, a line each: how much more, between which limits, and whether it paid. Same input in, same sheet out. */
export function giftsSheet(context: MembersContext): SheetBlueprint {
  const { t, inputs, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('gifts.title'));
  draft.put(1, 0, t('gifts.method'));
  draft.put(2, 0, problems(context));
  writeSettings(context, draft, 'gifts', GIFT_SETTINGS, inputs.gifts.settings);
  draft.putRow(G_ROWS.needed, SETTING.label, [t('gifts.needed'), `=${sampleSize(setting('rate'))}`, t('gifts.needed.note')]);
  writeTests(context, draft);
  const formulas = checkFormulas();
  const checks = writeCheckLines(
    context,
    draft,
    G_ROWS.checks,
    GIFT_CHECKS.map((check) => ({ label: t(`check.${check}`), formula: formulas[check] })),
  );
  styleSheet(context, draft);
  draft.names.push({ name: 'Almanac_GiftTests_Sheet', area: draft.area() }, { name: checksName('GiftTests'), area: checks });
  draft.conditionalFormats.push(offWhere(checks, 'number'), offWhere(column('check'), 'text'));
  return draft.sheet({
    id: 'GiftTests',
    name: sheetNames.GiftTests,
    tabColor: COLORS.accent,
    freeze: { rows: 3, columns: 1 },
    hiddenColumns: GIFT_WORKING.map(giftColumn),
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: '$A:$A',
      footerLeft: t('gifts.title'),
      printArea: area(0, 0, G_ROWS.checks + GIFT_CHECKS.length, giftColumn('check') + 1),
      pagesWide: 3,
    },
  });
}

const column = (of: GiftColumn, columns = 1) => area(G_ROWS.tests, giftColumn(of), GIFT_TESTS, columns);
const checkCell = (check: GiftCheck): string => cell(G_ROWS.checks + GIFT_CHECKS.indexOf(check), SETTING.value, '$both');

function writeTests(context: MembersContext, draft: Draft): void {
  const { t, inputs } = context;
  const first = G_ROWS.tests;
  draft.put(first - 2, 0, t('block.tests'));
  draft.putRow(
    first - 1,
    0,
    GIFT_COLUMNS.map((of) => t(`gift.${of}`)),
  );
  for (let at = 0; at < GIFT_TESTS; at += 1) {
    const r = first + at;
    GIFT_FIELDS.forEach((_, field) => draft.put(r, field, typedContent(inputs.gifts.tests[at]?.[field] ?? '')));
    const formulas = giftFormulas(context, r);
    for (const name of [...GIFT_RESULTS, ...GIFT_WORKING]) draft.put(r, giftColumn(name), formulas[name]);
  }
}

function checkFormulas(): Readonly<Record<GiftCheck, string>> {
  const of = (name: GiftColumn) => range(column(name), '$both');
  const inside = (value: GiftColumn, low: GiftColumn, high: GiftColumn) =>
    `SUMPRODUCT(ISNUMBER(${of(value)})*((${of(low)}>${of(value)})+(${of(high)}<${of(value)})))`;
  return {
    lines: `COUNTIF(${of('check')},"?*")`,
    settings: settingsWrong(GIFT_SETTINGS.length),
    inside: `${inside('difference', 'low', 'high')}+${inside('mean', 'meanLow', 'meanHigh')}`,
  };
}

function problems(context: MembersContext): string {
  const { t } = context;
  return problemsSentence(t('allHold'), [
    { count: checkCell('lines'), words: (count) => t('problem.tests', { count }), more: firstProblem(context, column('check')) },
    { count: checkCell('settings'), words: (count) => t('problem.settings', { count }), more: firstWrong(context, GIFT_SETTINGS.length) },
    { count: checkCell('inside'), words: (count) => t('problem.checks', { count }) },
  ]);
}

function styleSheet({ t }: MembersContext, draft: Draft): void {
  const { tests, needed } = G_ROWS;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(needed, SETTING.label, 1, 2), ROLES.grand);
  draft.style(area(needed, SETTING.note), ROLES.note);
  draft.format(area(needed, SETTING.value), amountFormat(0));
  draft.style(area(tests - 2, 0, 1, giftColumn('check') + 1), ROLES.blockHeader);
  draft.style(area(tests - 1, 0, 1, GIFT_COLUMNS.length), ROLES.header);
  for (const name of ['name', 'verdict', 'check'] as const) draft.style(area(tests - 1, giftColumn(name)), ROLES.headerLeft);
  draft.style(column('name', GIFT_FIELDS.length), ROLES.input);
  draft.style(column('name'), { horizontal: 'Left' });
  draft.style(column('verdict'), { bold: true });
  draft.style(column('check'), ROLES.note);
  draft.format(column('testCustomers', 4), '#,##0');
  draft.format(column('testMean', 5), '#,##0.00');
  draft.format(column('margin'), '0.0%');
  draft.format(column('marginPerBuyer'), '#,##0.00');
  draft.format(column('testRate', 2), '0.00%');
  for (const name of ['difference', 'relative'] as const) draft.format(column(name, 3), '+0.00%;-0.00%;0.00%');
  for (const name of ['p', 'meanP'] as const) draft.format(column(name), '0.0000');
  for (const name of ['buyers', 'sales', 'gain'] as const) draft.format(column(name, 3), amountFormat(0));
  draft.format(column('mean', 3), amountFormat(2));
  draft.format(column('meanRelative'), '+0.00%;-0.00%;0.00%');
  draft.format(column('roi', 3), PERCENT);
  draft.format(column('needed'), amountFormat(0));
  draft.validations.push({
    area: column('testCustomers', GIFT_FIELDS.length - 1),
    rule: NOT_BELOW_ZERO,
    prompt: { title: t('block.tests'), message: t('gift.prompt') },
    error: { title: t('inputError'), message: t('gift.allowed') },
  });
  const labels = [...GIFT_SETTINGS.map(({ key }) => t(`gifts.${key}`)), ...GIFT_CHECKS.map((check) => t(`check.${check}`))];
  draft.widths(0, 1, labelWidth(labels));
  GIFT_COLUMNS.forEach((of, at) => {
    const least = { verdict: 26, check: 40 }[of as string] ?? 12;
    if (at > 0) draft.widths(at, 1, Math.max(least, titleWidth(t(`gift.${of}`))));
  });
}
