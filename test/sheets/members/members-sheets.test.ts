import { LOCALES } from '../../../src/locales/locale';
import { membersSheetTexts } from '../../../src/locales/members-sheet';
import { CUSTOMER_FIELDS, CUSTOMER_SETTINGS, FIRST_LINES } from '../../../src/sheets/members/customers-layout';
import { GIFT_FIELDS, GIFT_SETTINGS, GIFT_TESTS } from '../../../src/sheets/members/gifts-layout';
import { COHORTS, MONTHS, RETENTION_SETTINGS } from '../../../src/sheets/members/retention-layout';
import { ROLES } from '../../../src/sheets/roles';
import { describedMembers } from './drawn-members';

/** What Excel takes: characters of a formula, and of a text in one. */
const LONGEST = { formula: 8192, text: 255 };

describe.each(LOCALES)('the sheets of members, %s', (locale) => {
  const sheets = describedMembers({ cohorts: [['2026-01', 100, 80, 70]] }, locale);
  const formulas = sheets.flatMap(({ contents }) =>
    contents.flatMap(({ cells }) =>
      cells.flat().filter((content): content is string => typeof content === 'string' && content.startsWith('=')),
    ),
  );

  it('have formulas that Excel 2016 takes', () => {
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(LONGEST.formula);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map(({ length }) => length - 2))).toBeLessThanOrEqual(LONGEST.text);
    const functions = new Set(formulas.flatMap((formula) => formula.replace(/"(?:[^"]|"")*"/g, '').match(/[A-Z][A-Z.0-9]*(?=\()/g) ?? []));
    expect([...functions].sort()).toEqual([
      'ABS',
      'ADDRESS',
      'AND',
      'BETADIST',
      'BETAINV',
      'CHOOSE',
      'COLUMN',
      'COUNT',
      'COUNTA',
      'COUNTIF',
      'COUNTIFS',
      'DAY',
      'EDATE',
      'EOMONTH',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISNUMBER',
      'LEFT',
      'LEN',
      'LN',
      'MATCH',
      'MAX',
      'MID',
      'MONTH',
      'N',
      'NORMSDIST',
      'NORMSINV',
      'NOT',
      'OR',
      'PERCENTILE',
      'ROUND',
      'ROUNDUP',
      'ROW',
      'ROWS',
      'SQRT',
      'SUM',
      'SUMIFS',
      'SUMPRODUCT',
      'TRIM',
      'UPPER',
      'YEAR',
    ]);
  });

  it('have the look of input on exactly what is typed', () => {
    const typed = sheets.map(({ styles }) =>
      styles.filter(({ style }) => style === ROLES.input).reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    );
    expect(typed).toEqual([
      RETENTION_SETTINGS.length + COHORTS * (MONTHS + 2),
      CUSTOMER_SETTINGS.length + FIRST_LINES * CUSTOMER_FIELDS.length,
      GIFT_SETTINGS.length + GIFT_TESTS * GIFT_FIELDS.length,
    ]);
  });

  it('have columns of tables that are told apart by their titles', () => {
    const [, customers] = sheets;
    const { row = 0, columns = 0 } = customers?.tables[0]?.area ?? {};
    const titles = customers?.contents[0]?.cells[row]?.slice(0, columns) ?? [];
    expect(new Set(titles).size).toBe(columns);
  });

  it('speak of the same things as in English', () => {
    // A count stands before its words; not every language has two of them.
    const placeholders = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].filter((name) => name !== 'count').sort();
    for (const [key, english] of Object.entries(membersSheetTexts['en-US'])) {
      const text = membersSheetTexts[locale][key as keyof (typeof membersSheetTexts)['en-US']];
      expect([key, placeholders(text)]).toEqual([key, placeholders(english)]);
    }
  });
});
