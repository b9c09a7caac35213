import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../src/cli/command-line';
import { readXlsx, writeXlsx } from '../../src/host/xlsx';
import { planColumns, planRows } from '../../src/sheets/loyalty/plan-layout';
import { cell } from '../../src/sheets/address';
import { createUniverEngine } from '../../src/host/engine/univer';
import { shapeFor } from '../excel/loyalty/shape-for';

const PROJECT = join(__dirname, '../..');
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-loyalty-'));
  const engine = createUniverEngine();
  engine.addSheet('Notes');
  writeFileSync(join(folder, 'book.xlsx'), (await writeXlsx(engine.snapshot())).bytes);
  engine.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function almanac(...args: string[]): { code: number | null; out: string; err: string } {
  const { INIT_CWD: _npm, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(PROJECT, 'scripts/almanac.mjs'), 'loyalty', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 180_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

async function refusal(...args: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  try {
    return { code: await commandLine(['loyalty', ...args]), err };
  } finally {
    spy.mockRestore();
  }
}

describe('almanac loyalty', () => {
  it('builds a plan, simulates it, tells what it may cost, and takes what came true for the redemption curve', async () => {
    const size = { start: { year: 2027, month: 1 }, months: 4 };
    const first = almanac(
      'book.xlsx',
      '--template',
      'electronics-retail',
      '--start',
      '2027-01',
      '--months',
      '4',
      '--runs',
      '300',
      '--out',
      'a.xlsx',
    );
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('300 of 300 runs')]);
    expect(first.out).toMatch(/FY 2027 \(4 months\) +[\d,]+/);
    const { book } = await readXlsx(readFileSync(join(folder, 'a.xlsx')), 'a.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Notes', 'Loyalty', 'Loyalty Plan', 'Scenarios', 'Loyalty Risk']),
    );
    const shape = shapeFor({ template: 'electronics-retail', size });
    const [plan, at] = [planRows(shape), planColumns(shape)];
    const sheet = book.sheets.find(({ name }) => name === 'Loyalty Plan')!;
    const address = (row: number) => cell(row, at.month + 1);
    const planned = Number(sheet.cells[address(plan.line('redeemed'))]?.v);
    sheet.cells[address(plan.line('actualRedeemed'))] = { ...sheet.cells[address(plan.line('actualRedeemed'))], v: planned * 1.2 };
    writeFileSync(join(folder, 'b.xlsx'), (await writeXlsx(book)).bytes);
    const second = almanac('b.xlsx', '--reestimate', '--runs', '100', '--lang', 'zh-CN', '--out', 'b.xlsx');
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('计划曲线的 1.2 倍')]);
  });

  it('refuses a call that cannot be followed', async () => {
    for (const [wrong, said] of [
      [['--template', 'airline'], 'premium-auto'],
      [['--runs', '5'], 'from 100 to'],
      [['--months', '37'], 'from 1 to 36'],
      [['--start', 'May'], '2027-01'],
    ] as const) {
      const { code, err } = await refusal('book.xlsx', ...wrong, '--out', 'x.xlsx');
      expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    }
  });
});
