import { serialOf } from '../../../src/calendar/serial';
import { madeForecast } from './made-forecast';

describe('a forecast put together', () => {
  it('counts the months of notes from the first of the history, also for a row that begins later', async () => {
    const rows = Array.from({ length: 36 }, (_, month) => [
      { channel: 'JD', netSales: 1000 + 20 * Math.sin(month * month) },
      ...(month < 6 ? [] : [{ channel: 'Tmall', netSales: (month === 35 ? 5 : 1) * (500 + 9 * Math.sin(month * month)) }]),
    ]).flatMap((lines, month) =>
      lines.map((line) => ({ ...line, date: serialOf(2024, 1 + month, 1), store: '', product: '', units: null })),
    );
    const plan = await madeForecast(rows, { levels: ['channel'], method: 'auto' });
    const notes = (label: string) => plan.rows.find((row) => row.label === label)!.notes.filter(({ code }) => code === 'newest-stands-out');
    expect(notes('Tmall')).toEqual([{ code: 'newest-stands-out', params: { count: 1, periods: '36' } }]);
    expect(notes('JD')).toEqual([]);
  });
});
