import { ageingOf } from '../../../src/planning/loyalty/ageing';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { LOYALTY, RANGE } from '../../../src/sheets/loyalty/layout';
import { pagesWide } from '../../../src/sheets/pages-wide';
import { DrawnLoyalty } from './drawn-loyalty';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['Voucher', 'Gift', 'Service'], cards: ['a', 'b'] } as const;

describe('the sheet Loyalty', () => {
  let book: DrawnLoyalty;
  beforeAll(async () => {
    const { assumptions } = loyaltyTemplate('beauty-members', NAMES, { year: 2027, month: 1 }, 12);
    const uncertain = [
      { input: 'churn', of: 1, distribution: { kind: 'uniform', min: 0.01, max: 0.0255 }, drawn: 'run', group: null },
      { input: 'multiplier', of: 1, distribution: { kind: 'uniform', min: 1, max: 2.5 }, drawn: 'run', group: null },
    ] as const;
    book = await DrawnLoyalty.of({ ...assumptions, uncertain });
  });
  const sheet = () => book.blueprints.find(({ id }) => id === 'Loyalty')!;

  it('leaves no decimal point bare, on any of its sheets', () => {
    const codes = book.blueprints.flatMap(({ numberFormats }) => numberFormats.map(({ code }) => code));
    expect(codes.filter((code) => /\.(?!0)/.test(code.replace(/"[^"]*"/g, '')))).toEqual([]);
  });

  it.each([
    [{ kind: 'fiscal-year', years: 1 } as const, 30],
    [{ kind: 'months', months: 6 } as const, 12],
    [{ kind: 'months', months: 24 } as const, 12],
    [{ kind: 'never' } as const, 12],
  ])('tells what of the curve comes after points expire: %j', async (expiry, ages) => {
    const { assumptions } = loyaltyTemplate('beauty-members', NAMES, { year: 2027, month: 1 }, 12);
    const curve = Array.from({ length: ages }, () => 0.6 / ages);
    const openingPoints: number[] = [];
    const segments = assumptions.segments.map((segment) => ({ ...segment, openingPoints }));
    const late = { ...assumptions, segments, expiry, redemption: { ...assumptions.redemption, curve } };
    const drawn = await DrawnLoyalty.of(late);
    const { expiryAge } = ageingOf(late);
    const lost = curve.map(
      (part, age) => (part * Array.from({ length: 12 }, (_, month) => month).filter((month) => age > expiryAge(month)).length) / 12,
    );
    const share = 100 * lost.reduce((sum, part) => sum + part, 0);
    const [[told]] = drawn.block('Loyalty', drawn.context.rows.curve - 2, LOYALTY.first, 1, 1) as [[string]];
    if (share === 0) expect(told).toBe('');
    else expect(told).toMatch(new RegExp(`^▲ ${share.toFixed(1).replace('.', '[.]')}% of all points`));
  });

  it('shows shares in percent beside their table, and in words', () => {
    const { rows } = book.context;
    const formatOf = (row: number, column: number) =>
      sheet()
        .numberFormats.filter(
          ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
        )
        .at(-1)?.code;
    const at = (input: string) =>
      rows.ranges + rows.places.findIndex((place) => place.input === input && (place.of === 1 || input === 'redemption'));
    expect([formatOf(at('redemption'), RANGE.typed), formatOf(at('churn'), RANGE.values)]).toEqual(['0.0##%', '0.0##%']);
    expect([formatOf(at('churn'), RANGE.values + 5), formatOf(at('multiplier'), RANGE.typed)]).toEqual(['#,##0.0###', '#,##0.0###']);
    const words = (input: string) => book.block('Loyalty', at(input), RANGE.words, 1, 1)[0]?.[0];
    expect(words('churn')).toBe('anything from 1% to 2.55%, all as likely');
    expect(words('multiplier')).toBe('anything from 1 to 2.5, all as likely');
  });

  it('prints on A4 in a size that can be read, its first column and message repeated', () => {
    const { page, columnWidths } = sheet();
    expect(page).toMatchObject({ orientation: 'Landscape', titleRows: '$1:$3', titleColumns: '$A:$A' });
    const width = (column: number) =>
      columnWidths.filter((one) => column >= one.column && column < one.column + one.count).at(-1)?.characters ?? 8;
    const label = width(LOYALTY.label);
    const others = Array.from({ length: (page.printArea?.columns ?? 0) - 1 }, (_, at) => width(at + 1)).reduce((sum, one) => sum + one, 0);
    expect(others / page.pagesWide! + label).toBeLessThanOrEqual(165);
    expect(others / (page.pagesWide! - 1) + label).toBeGreaterThan(165);
  });

  it('takes the usual width for columns that have none', () => {
    expect(pagesWide({ columnWidths: [] }, 10)).toBe(1);
    expect(pagesWide({ columnWidths: [{ column: 0, count: 1, characters: 65 }] }, 24)).toBe(2);
  });
});
