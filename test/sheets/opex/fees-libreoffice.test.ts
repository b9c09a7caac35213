import { readXlsx, writeXlsx } from '../../../src/host/xlsx';
import type { BookSnapshot } from '../../../src/host/engine/snapshot';
import { serialOf } from '../../../src/calendar/serial';
import { agencyCells, ruleCells, type FeesInputs } from '../../../src/planning/fees/fees-inputs';
import { recalculated, testWithLibreOffice } from '../../support/libreoffice';
import { seededUniform } from '../../support/histories';
import { costLine } from './drawn-opex';
import { CHANNELS, drawnFees, madeUpBase, madeUpBookings } from './drawn-fees';

const [SHOP, RETAILER] = CHANNELS;
const word = (name: string) => ({ word: name });

/** Rules of every kind, one that is wrong, an agency and tables. */
const FEES: Partial<FeesInputs> = {
  rules: [
    ruleCells({ channel: SHOP, fee: 'Commission', kind: word('kind.rate'), basis: word('basis.paid'), rate: 0.05, cap: 3, vat: 0.08, refund: 'x', from: serialOf(2027, 2, 11) }), // prettier-ignore
    ruleCells({ channel: SHOP, fee: 'Commission', category: 'Toys', part: 0.25, kind: word('kind.rate'), basis: word('basis.netSales'), rate: 0.08, cap: 9, vat: 0.08, to: serialOf(2027, 9, 9) }), // prettier-ignore
    ruleCells({ channel: SHOP, fee: 'Handling', kind: word('kind.fixed'), basis: word('basis.orders'), amount: 3, vat: 0 }),
    ruleCells({
      channel: SHOP,
      fee: 'Service',
      kind: word('kind.tiers'),
      basis: word('basis.gmv'),
      tiers: 'Slices',
      vat: 0.06,
      refund: 'x',
    }),
    ruleCells({ channel: RETAILER, fee: 'Rebate', kind: word('kind.tiers'), basis: word('basis.sellIn'), tiers: 'whole', vat: 0 }),
    ruleCells({
      channel: SHOP,
      fee: 'Shop fee',
      kind: word('kind.annual'),
      basis: word('basis.paid'),
      amount: 36_500,
      tiers: 'Back',
      vat: 0,
    }),
    ruleCells({ channel: SHOP, fee: 'Deposit *', kind: word('kind.annual'), basis: word('basis.paid'), amount: 500, month: 5, vat: 0 }),
    ruleCells({ channel: 'Nowhere', fee: 'Lost', kind: word('kind.rate'), basis: word('basis.paid'), rate: 2, vat: 0 }),
  ],
  agencies: [
    agencyCells({ channel: SHOP, fee: 'TP', settled: word('settled.quarter'), basis: word('basis.netSales'), kpiOf: word('kpiOf.both'), retainer: 9000, minimum: 40_000, cap: 120_000, vat: 0.06, kpi: 'Scores', tiers: 'Slices', plannedScore: 96, scores: ['', '', 70] }), // prettier-ignore
  ],
  tables: [
    {
      name: 'Slices',
      mode: word('mode.marginal'),
      window: word('window.year'),
      thresholds: [0, 1_000_000, 4_000_000],
      rates: [0.05, 0.04, 0.02],
    },
    { name: 'Whole', mode: word('mode.whole'), window: word('window.month'), thresholds: [100_000, 500_000], rates: [0.01, 0.03] },
    { name: 'Back', mode: '', window: '', thresholds: [2_000_000, 50_000_000], rates: [0.5, 1] },
    { name: 'Scores', mode: '', window: '', thresholds: [60, 80, 95], rates: [-0.1, 0, 0.15] },
  ],
  tolerance: 100,
  withVat: 'x',
};

function differences(ours: BookSnapshot, theirs: BookSnapshot, name: string): { readonly compared: number; readonly found: string[] } {
  const cellsOf = (book: BookSnapshot) => book.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
  const [own, other] = [cellsOf(ours), cellsOf(theirs)];
  const formulas = Object.entries(own).filter(([, { f }]) => f !== undefined);
  const found = formulas.flatMap(([address, { v = '', f = '' }]) => {
    const there = other[address]?.v ?? '';
    const same = typeof v === 'number' && typeof there === 'number' ? Math.abs(v - there) <= 1e-9 * Math.max(1, Math.abs(v)) : v === there;
    return same ? [] : [`${name}!${address}: ${String(v)} here, ${String(there)} there (${f.slice(0, 200)})`];
  });
  return { compared: formulas.length, found };
}

testWithLibreOffice(
  'LibreOffice works the fees and OPEX out to the same numbers',
  async () => {
    const random = seededUniform(11);
    const { book, rule, agency } = await drawnFees(FEES, {
      inputs: {
        base: madeUpBase(random),
        lines: [
          costLine({ item: 'commission', name: 'Commission', channel: SHOP, driver: 'Fee rules' }),
          costLine({ item: 'platform', name: 'Deposit *', driver: 'Fee rules' }),
          costLine({ item: 'agency', name: 'TP', driver: 'Fee rules' }),
        ],
      },
      ledger: [...madeUpBookings(random), { date: serialOf(2027, 3, 3), channel: SHOP, line: 'TP', amount: 41_000 }],
    });
    for (const line of [0, 1, 2, 3, 4, 5, 6]) expect(Number(rule(line, 'yearPlan'))).toBeGreaterThan(0);
    expect(Number(agency(0, 'yearPlan'))).toBeGreaterThan(160_000);
    const ours = book.snapshot();
    const theirs = (await readXlsx(recalculated((await writeXlsx(ours)).bytes), 'recalculated.xlsx')).book;
    for (const name of ['Fees', 'OPEX', 'OPEX Ledger']) {
      const { compared, found } = differences(ours, theirs, name);
      expect(compared).toBeGreaterThan(100);
      expect(found).toEqual([]);
    }
  },
  240_000,
);
