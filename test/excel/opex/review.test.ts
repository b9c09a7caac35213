import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { WrittenOpex } from '../../../src/excel/contracts';
import { serialOf } from '../../../src/calendar/serial';
import { ledgerCells } from '../../../src/planning/opex/ledger-line';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { madeOnce } from '../made-once';

const EN = { locale: 'en-US' } as const;
const SPEC = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
} as const;
const MARCH = { year: 2027, month: 3 };
const line = (name: string, of: number, amount: number) => ({ date: serialOf(2027, of, 5), channel: '', line: name, amount });

/** OPEX with a line that is 300 over its plan in March, and 500 under it in February. */
async function make(workbook: AlmanacWorkbook): Promise<void> {
  await workbook.importActuals(madeUpHistory(2, 1, 39), EN);
  await workbook.buildBreakdown(SPEC, EN);
  await workbook.buildOpex(
    {
      spec: { asOf: MARCH, view: 'month' },
      bookings: [ledgerCells({ ...line('Search', 2, 500) }), ledgerCells({ ...line('Search', 3, 1300) })],
      budget: [2, 3].map((of) => line('Search', of, 1000)),
    },
    EN,
  );
}

const once = madeOnce(() => make(createAlmanacWorkbook()));
const built = (work: (workbook: AlmanacWorkbook) => Promise<void>): Promise<void> => once(() => work(createAlmanacWorkbook()));

async function standing(workbook: AlmanacWorkbook): Promise<WrittenOpex> {
  const { opex } = await workbook.readState(EN);
  if (!opex) throw new Error('OPEX must stand.');
  return opex;
}

/** Changes `OPEX`, whatever it is called. */
async function change(name: string, how: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe('what OPEX tells a reviewer', () => {
  it('follows what is chosen on the sheet, and what the sheet is called', () =>
    built(async (workbook) => {
      expect(await standing(workbook)).toMatchObject({
        spec: { asOf: MARCH, view: 'month' },
        lines: [{ name: 'Search', channel: '' }],
        flagged: [{ label: 'Search', variance: -300, share: -0.3, largest: 'spending' }],
      });
      await change('OPEX', (sheet) => {
        sheet.getRange('B4').values = [[serialOf(2027, 2, 1)]];
        sheet.name = 'Our costs';
      });
      const { sheet, spec, flagged } = await standing(workbook);
      expect({ sheet, asOf: spec?.asOf }).toEqual({ sheet: 'Our costs', asOf: { year: 2027, month: 2 } });
      expect(flagged).toMatchObject([{ variance: 500, share: 0.5, address: expect.stringMatching(/^'Our costs'!H\d+$/) }]);
    }));

  it('is told with what was asked for last where the cells do not say, and with no lines where columns were put in', () =>
    built(async (workbook) => {
      await change('OPEX', (sheet) => (sheet.getRange('D4').values = [['Fortnight']]));
      expect((await standing(workbook)).spec).toEqual({ asOf: MARCH, view: 'month' });
      await change('OPEX', (sheet) => sheet.getRange('C:C').insert('Right'));
      expect(await standing(workbook)).toMatchObject({ lines: [], flagged: [] });
    }));

  it('is read without a round trip of its own', () =>
    withAddIn(async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await make(workbook);
      host.resetStats();
      await workbook.readState(EN);
      const { syncs } = host.stats();
      await workbook.undo(EN);
      expect((await workbook.readState(EN)).opex).toBeNull();
      host.resetStats();
      await workbook.readState(EN);
      expect(syncs).toBe(host.stats().syncs);
    }));
});
