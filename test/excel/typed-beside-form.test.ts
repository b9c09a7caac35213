import { cell } from '../../src/sheets/address';
import { SETUP } from '../../src/sheets/breakdown/layout';
import { monthSerial } from '../../src/sheets/breakdown/month-serial';
import { built, EN, put, read, SPEC } from './plan-fixture';

const input = (row: number) => `Setup!${cell(row, SETUP.value)}`;
const START = { year: 2027, month: 4 };

describe('what is typed into Setup after the form has read it', () => {
  test('stands after the build, beside what was changed in the form', async () => {
    await built(async ({ workbook }) => {
      await put(input(SETUP.start), monthSerial(START));
      await put(input(SETUP.market), 'Vietnam');
      await put(input(SETUP.target), '=100000000+20');
      const { plan } = await workbook.buildBreakdown({ ...SPEC, currency: 'RMB' }, { ...EN, basedOn: SPEC });
      expect(plan.spec).toEqual({ ...SPEC, start: START, market: 'VN', target: 100_000_020, currency: 'RMB' });
      expect((await read('Setup!B6:B11')).flat()).toEqual([100_000_020, monthSerial(START), 'History profile', 'Vietnam', 0, 'RMB']);
      const { breakdown } = await workbook.readState(EN);
      expect(breakdown?.spec).toEqual(plan.spec);
    });
  });

  test('gives way to what was changed in the form', async () => {
    await built(async ({ workbook }) => {
      await put(input(SETUP.target), 7_000_000);
      const { plan } = await workbook.buildBreakdown({ ...SPEC, target: 8_000_000 }, { ...EN, basedOn: SPEC });
      expect(plan.spec.target).toBe(8_000_000);
      expect(await read(input(SETUP.target))).toEqual([[8_000_000]]);
    });
  });

  test('is refused where the plan cannot use it, and left as it is', async () => {
    await built(async ({ workbook }) => {
      await put(input(SETUP.target), 'a lot');
      await expect(workbook.buildBreakdown(SPEC, { ...EN, basedOn: SPEC })).rejects.toMatchObject({
        code: 'setup-target',
        params: { address: input(SETUP.target) },
      });
      expect(await read(input(SETUP.target))).toEqual([['a lot']]);
    });
  });
});
