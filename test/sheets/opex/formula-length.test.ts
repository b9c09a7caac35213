import { templateOf } from '../../../src/planning/opex/items';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';
import { ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import { opexContext, opexSheets } from '../../../src/sheets/opex';
import { costLine } from './drawn-opex';

/** Excel takes no longer formulas. */
const LONGEST = 8192;

test('a plan of 100 channels, each other one self-operated, has no formula that Excel would refuse for its length', () => {
  const names = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? `Shop ${at}` : `Vendor ${at}`));
  const sheets = opexSheets(
    opexContext({
      plan: {
        spec: { asOf: { year: 2027, month: 3 }, view: 'quarter' },
        start: { year: 2027, month: 1 },
        channels: names.map((name) => ({ name, template: templateOf(name) })),
        lines: names.map((channel) => costLine({ item: 'media', name: 'Search', channel })),
        base: {},
        ledger: [],
        byDay: false,
        levels: ['channel'],
        lowest: [],
        materiality: { amount: null, share: 0.05 },
        firstHalf: NO_MONTHS,
      },
      locale: 'vi-VN',
      table: ACTUALS_TABLE,
      moneyDigits: 0,
    }),
  );
  for (const { name, contents } of sheets) {
    const lengths = contents.flatMap(({ cells }) =>
      cells.flatMap((line) => line.map((content) => (typeof content === 'string' ? content.length : 0))),
    );
    expect([name, lengths.filter((length) => length >= LONGEST)]).toEqual([name, []]);
  }
});
