import fc from 'fast-check';
import { agencyFee, type AgencyContract } from '../../../src/planning/fees/agency-fee';
import { agencyCells, SETTLED, SETTLED_MONTHS, type TableCells } from '../../../src/planning/fees/fees-inputs';
import { FEE_CHECKS, FEES } from '../../../src/sheets/opex/fees-layout';
import { anyTiers } from '../../planning/fees/fee-cases';
import { seededUniform } from '../../support/histories';
import { CHANNELS, drawnFees, figureOf, madeUpBase, madeUpBookings } from './drawn-fees';

const KPI = [
  { threshold: 60, share: -0.1 },
  { threshold: 80, share: 0 },
  { threshold: 95, share: 0.15 },
];
const SCORES: TableCells = { name: 'KPI', mode: '', window: '', thresholds: [60, 80, 95], rates: [-0.1, 0, 0.15] };
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const anyContract = fc
  .record({
    settled: fc.nat(2),
    retainer: fc.nat(100_000),
    basis: fc.constantFrom('gmv', 'net'),
    tiers: anyTiers,
    mode: fc.constantFrom('marginal', 'whole'),
    kpiBasis: fc.constantFrom('retainer', 'commission', 'both'),
    hasKpi: fc.boolean(),
    minimum: fc.nat(200_000),
    above: fc.option(fc.nat(2_000_000)),
    plannedScore: fc.option(fc.integer({ min: 50, max: 100 })),
    scores: fc.array(fc.option(fc.integer({ min: 50, max: 100 })), { minLength: 12, maxLength: 12 }),
  })
  .map(({ hasKpi, above, settled, plannedScore, scores, ...terms }) => {
    const contract: AgencyContract = {
      ...terms,
      kpi: hasKpi ? KPI : [],
      cap: above === null ? null : terms.minimum + above,
    } as AgencyContract;
    return { contract, settled, plannedScore, scores };
  });

test('an agency is paid what the engine says, settled by month, quarter and year', async () => {
  const cases = fc.sample(anyContract, { seed: 5, numRuns: 10 });
  const random = seededUniform(5);
  const drawn = await drawnFees(
    {
      agencies: cases.map(({ contract, settled, plannedScore, scores }, at) =>
        agencyCells({
          channel: CHANNELS[0],
          fee: `Agency ${String(at)}`,
          settled: { word: `settled.${SETTLED[settled] ?? ''}` },
          plannedScore: plannedScore ?? '',
          basis: { word: contract.basis === 'gmv' ? 'basis.gmv' : 'basis.netSales' },
          kpiOf: { word: `kpiOf.${contract.kpiBasis}` },
          retainer: contract.retainer,
          minimum: contract.minimum,
          cap: contract.cap ?? '',
          vat: 0.06,
          kpi: contract.kpi.length > 0 ? 'KPI' : '',
          tiers: `Tiers ${String(at)}`,
          scores: scores.map((score) => score ?? ''),
        }),
      ),
      tables: [
        SCORES,
        ...cases.map(({ contract }, at): TableCells => ({
          name: `Tiers ${String(at)}`,
          mode: { word: `mode.${contract.mode}` },
          window: '',
          thresholds: contract.tiers.map(({ threshold }) => threshold),
          rates: contract.tiers.map(({ rate }) => rate),
        })),
      ],
    },
    { inputs: { base: madeUpBase(random) }, ledger: madeUpBookings(random) },
  );
  expect(drawn.book.block('Fees', drawn.rows.checks, FEES.category, FEE_CHECKS.length, 1).flat()).toEqual([0, 0, 0]);
  for (const block of ['plan', 'actual'] as const) {
    const [gmv, net] = [figureOf(drawn.book, 'gmv', CHANNELS[0], block), figureOf(drawn.book, 'netSales', CHANNELS[0], block)];
    cases.forEach(({ contract, settled, plannedScore, scores }, at) => {
      const count = SETTLED_MONTHS[settled] ?? 1;
      const expected = gmv.map((_, month) => {
        if ((month + 1) % count !== 0) return 0;
        const [first, end] = [month + 1 - count, month + 1];
        const given = scores[month] ?? null;
        // Three months are known.
        const score = block === 'plan' ? plannedScore : month < 3 ? given : (given ?? plannedScore);
        return agencyFee(contract, { months: count, gmv: sum(gmv.slice(first, end)), net: sum(net.slice(first, end)), score }).fee;
      });
      const fees = drawn.months(drawn.rows.firstAgency + at, `${block}Fee`);
      fees.forEach((fee, month) => {
        expect(Math.abs(fee - (expected[month] ?? NaN))).toBeLessThanOrEqual(1e-6);
      });
      expect(Number(drawn.agency(at, block === 'plan' ? 'planVat' : 'outlookVat'))).toBeCloseTo(0.06 * sum(expected), 5);
    });
  }
}, 60_000);
