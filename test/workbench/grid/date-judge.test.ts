import { judgeDatesByNumber } from '../../../src/workbench/grid/date-judge';

type Judge = Parameters<typeof judgeDatesByNumber>[0];
type Asked = Parameters<Judge['isValidType']>;

const JANUARY_2027 = 46_388;

describe('a date by the grid', () => {
  // As the grid judges of its own: by whether the text shown reads as a date, which it does in English.
  const judge: Judge = { isValidType: async ({ interceptValue }) => !Number.isNaN(Date.parse(String(interceptValue))) };
  const asked = (value: number | string, shown: string) =>
    judge.isValidType({ value, interceptValue: shown } as Asked[0], {} as Asked[1], {} as Asked[2]);

  test('was no month in Chinese, and is every number however it is shown', async () => {
    expect(await asked(JANUARY_2027, '2027年1月')).toBe(false);
    judgeDatesByNumber(judge);
    for (const shown of ['Jan 2027', '01/2027', '2027年1月', '2027-01-01', '46388']) expect(await asked(JANUARY_2027, shown)).toBe(true);
  });

  test('is a text only where the grid says so', async () => {
    expect(await asked('soon', 'soon')).toBe(false);
    expect(await asked('2027-01-01', '2027-01-01')).toBe(true);
  });
});
