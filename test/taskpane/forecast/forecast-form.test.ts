import { serialOf } from '../../../src/calendar/serial';
import { horizons, measuresOf, openingForm, possibleForm } from '../../../src/taskpane/forecast/forecast-form';
import { emptyWorkbook, flat, january, sales, workbookOf } from '../histories';

const TODAY = serialOf(2027, 3, 5);
const HISTORY = [
  ...sales(january(2025), flat(24, 5), { channel: '京东', product: 'A' }),
  ...sales(january(2025), flat(24, 5), { channel: 'B', product: 'B' }),
];
const actualsOf = (rows = HISTORY) => workbookOf(rows).actuals!;

describe('the fields of the forecast page', () => {
  it('open with the first level, a year from the month after history, 80 %, automatic, and the festivals of the channels', () => {
    expect(openingForm(emptyWorkbook, actualsOf(), 'en-US', TODAY)).toMatchObject({
      shown: '',
      spec: {
        measure: 'netSales',
        levels: ['channel'],
        start: january(2027),
        horizon: 12,
        level: 0.8,
        method: 'auto',
        market: 'CN',
      },
    });
  });

  it('open as the written forecast was asked for, from the month after what is known by now', () => {
    const spec = {
      ...openingForm(emptyWorkbook, actualsOf(), 'en-US', TODAY).spec,
      horizon: 6,
      start: january(2026),
      market: 'none',
    } as const;
    const forecast = { sheet: 'Forecast', madeOn: '', stale: true, spec };
    expect(openingForm({ forecast }, actualsOf(), 'en-US', TODAY).spec).toEqual({ ...spec, start: january(2027) });
  });

  it('give up what the history no longer has', () => {
    const form = openingForm(emptyWorkbook, actualsOf(), 'en-US', TODAY);
    const asked = { ...form, spec: { ...form.spec, levels: ['channel', 'store', 'product'], measure: 'units' } as const };
    expect(possibleForm(asked, actualsOf(), TODAY).spec).toMatchObject({ levels: ['channel', 'product'], measure: 'netSales' });
  });

  it('keep a chosen first month until there is new history', () => {
    const form = openingForm(emptyWorkbook, actualsOf(), 'en-US', TODAY);
    const earlier = { ...form, spec: { ...form.spec, start: { year: 2026, month: 12 } } };
    expect(possibleForm(earlier, actualsOf(), TODAY).spec.start).toEqual({ year: 2026, month: 12 });
    const longer = actualsOf(sales(january(2025), flat(25, 5)));
    expect(possibleForm(earlier, longer, TODAY).spec.start).toEqual({ year: 2027, month: 2 });
  });

  it('forecast a month that is not over', () => {
    expect(openingForm(emptyWorkbook, actualsOf(), 'en-US', serialOf(2026, 12, 9)).spec.start).toEqual({ year: 2026, month: 12 });
    const partial = { ...actualsOf(), lastMonthPartial: true };
    expect(openingForm(emptyWorkbook, partial, 'en-US', TODAY).spec.start).toEqual({ year: 2026, month: 12 });
  });

  it('offer units where the history says any, and a horizon of their own', () => {
    expect(measuresOf(actualsOf())).toEqual(['netSales']);
    expect(measuresOf(actualsOf(sales(january(2025), [1], { units: 3 })))).toEqual(['netSales', 'units']);
    expect(horizons(15)).toEqual([3, 6, 12, 15, 18, 24]);
  });
});
