import { TIERS } from '../../planning/fees/fees-inputs';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { ENDLESS } from './fees-amounts';
import { contentOf, tables, wordsOf, type FeesContext } from './fees-context';
import { TABLES as T, TABLE_PROBLEMS } from './fees-layout';
import { numberOf } from './fees-workings';

/** The tables: one a line, thresholds then rates; what formulas look up of them stands far right. */
export function writeTables(context: FeesContext, draft: Draft): void {
  const { inputs, record, rows, t } = context;
  draft.put(rows.tableHeader - 1, 0, t('tables'));
  for (const field of ['name', 'mode', 'window', 'check'] as const) draft.put(rows.tableHeader, T[field], t(`table.${field}`));
  draft.put(rows.tableHeader, T.numbers, t('working.steps'));
  for (const column of ['low', 'high', 'falls'] as const) draft.put(rows.tableHeader, T[column], t(`working.${column}`));
  for (let tier = 0; tier < TIERS; tier += 1) {
    draft.put(rows.tableHeader, T.thresholds + tier, t('table.threshold', { position: tier + 1 }));
    draft.put(rows.tableHeader, T.rates + tier, t('table.rate', { position: tier + 1 }));
  }
  for (let line = 0; line < record.tables; line += 1) {
    const r = rows.firstTable + line;
    const table = inputs.tables[line];
    for (const field of ['name', 'mode', 'window'] as const) draft.put(r, T[field], contentOf(context, table?.[field] ?? ''));
    for (let tier = 0; tier < TIERS; tier += 1) {
      draft.put(r, T.thresholds + tier, contentOf(context, table?.thresholds[tier] ?? ''));
      draft.put(r, T.rates + tier, contentOf(context, table?.rates[tier] ?? ''));
    }
    writeWorkings(context, draft, r);
  }
}

function writeWorkings(context: FeesContext, draft: Draft, r: number): void {
  const put = (column: number, formula: string) => draft.put(r, column, `=${formula}`);
  const at = (column: number) => cell(r, column, '$column');
  const block = (column: number, count: number = TIERS) => range(area(r, column, 1, count), '$column');
  for (let tier = 0; tier < TIERS; tier += 1) {
    const [threshold, rate] = [at(T.thresholds + tier), at(T.rates + tier)];
    put(T.numbers + tier, `IF(ISNUMBER(${threshold}),${threshold},${ENDLESS})`);
    put(T.steps + tier, `IF(ISNUMBER(${threshold}),N(${rate})-${tier === 0 ? '0' : `N(${at(T.rates + tier - 1)})`},0)`);
  }
  const next = {
    thresholds: block(T.thresholds + 1, TIERS - 1),
    numbers: block(T.numbers + 1, TIERS - 1),
    rates: block(T.rates + 1, TIERS - 1),
  };
  const previous = { thresholds: block(T.thresholds, TIERS - 1), numbers: block(T.numbers, TIERS - 1), rates: block(T.rates, TIERS - 1) };
  put(T.low, `MIN(${block(T.rates)})`);
  put(T.high, `MAX(${block(T.rates)})`);
  put(T.falls, `SUMPRODUCT(ISNUMBER(${next.rates})*(${next.rates}<=${previous.rates}))`);
  put(T.modeNumber, numberOf(wordsOf(context, 'mode'), `TRIM(${at(T.mode)})`));
  put(T.windowNumber, numberOf(wordsOf(context, 'window'), `TRIM(${at(T.window)})`));
  const both = [block(T.thresholds), block(T.rates)];
  const typed = [at(T.name), at(T.mode), at(T.window), ...both].map((of) => `COUNTA(${of})`).join('+');
  const twice = `SUMPRODUCT(--(TRIM(${tables(context, T.name)})=TRIM(${at(T.name)})))>1`;
  const gaps = `SUMPRODUCT(ISNUMBER(${next.thresholds})*(1-ISNUMBER(${previous.thresholds})))`;
  const unpaired = `SUMPRODUCT(--(ISNUMBER(${block(T.thresholds)})<>ISNUMBER(${block(T.rates)})))`;
  const notNumbers = both.map((of) => `COUNTA(${of})-COUNT(${of})`).join('+');
  const unknown = (column: number, number: number) => `AND(TRIM(${at(column)})<>"",${at(number)}=0)`;
  put(
    T.code,
    `IF(${typed}=0,0,IF(OR(TRIM(${at(T.name)})="",${twice}),1,` +
      `IF(OR(COUNT(${block(T.thresholds)})=0,${notNumbers}+${gaps}+${unpaired}>0),2,` +
      `IF(OR(${at(T.thresholds)}<0,SUMPRODUCT(ISNUMBER(${next.thresholds})*(${next.numbers}<=${previous.numbers}))>0),3,` +
      `IF(OR(${unknown(T.mode, T.modeNumber)},${unknown(T.window, T.windowNumber)}),4,0)))))`,
  );
  const told = TABLE_PROBLEMS.map((problem) => quoted(context.t(`tableWrong.${problem}`)));
  put(T.check, `IF(${at(T.code)}=0,"",CHOOSE(${at(T.code)},${told.join(',')}))`);
}
