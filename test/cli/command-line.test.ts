import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/host/xlsx';
import type { BookSnapshot, CellSnapshot } from '../../src/host/engine/snapshot';

const PROJECT = join(__dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line as a person calls it, from a folder of their own. */
function almanac(...args: string[]): { code: number | null; out: string; err: string } {
  const { INIT_CWD: _npm, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(PROJECT, 'scripts/almanac.mjs'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 180_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Three lines over months numbered from January 2025. */
const historyOf = (months: readonly number[]): string =>
  [
    'net_sales,product,channel,date',
    ...months
      .map((m) => {
        const date = `${2025 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`;
        return ['JD POP,Kettle', 'JD POP,Toaster', 'Tmall,Kettle'].map((names, i) => {
          const [channel, product] = names.split(',');
          return `${(i + 1) * 1000 + m * 10},${product},${channel},${date}`;
        });
      })
      .flat(),
  ].join('\n');
const monthsTo = (count: number): number[] => Array.from({ length: count }, (_, m) => m);
const HISTORY = historyOf(monthsTo(24));

describe('almanac breakdown', () => {
  beforeAll(() => writeFileSync(join(folder, 'sales.csv'), HISTORY));

  test('prints year, quarters, months and checks, and writes the workbook; progress goes to stderr', async () => {
    const { code, out, err } = almanac(
      'breakdown',
      '--history',
      'sales.csv',
      '--target',
      '1.2m',
      '--start',
      '2027-01',
      '--out',
      'plan.xlsx',
    );
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Writing the sheets') });
    expect(out).toMatch(/Total +1,200,000 /);
    expect(out.match(/^2027-\d\d +[\d,]+$/gm)).toHaveLength(12);
    expect(out).toMatch(/^ {2}JD POP .*\n {4}Toaster .*\n {4}Kettle .*\n {2}Tmall .*\n {4}Kettle /m);
    expect(out).toContain('plan.xlsx: Actuals, Setup, Breakdown, Workings, Checks.');
    expect(out).toContain('Checks: all 13 are zero');
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'plan.xlsx'))));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Actuals', 'Setup', 'Breakdown', 'Workings', 'Checks']);
  });

  test('speaks Chinese, reads a Chinese amount, leaves levels out, rounds to thousands', () => {
    const { code, out } = almanac(
      'breakdown',
      '--history',
      'sales.csv',
      '--target',
      '1.2亿',
      '--start',
      '2027-01',
      '--by',
      'channel',
      '--digits',
      '-3',
      '--lang',
      'zh-CN',
      '--out',
      '计划.xlsx',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/合计 +120,000,000 /);
    expect(out).toContain('校验：13 项全部为零');
  });

  const breakdown = (...more: string[]) => almanac('breakdown', '--target', '1.2m', '--out', 'plan.xlsx', ...more);

  test('a target too large for its decimals is refused, and nothing is written', () => {
    const { code, err } = almanac(
      ...['breakdown', '--history', 'sales.csv', '--start', '2027-01', '--out', 'no.xlsx'],
      ...['--target', '123456789012.3456', '--digits', '4'],
    );
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^almanac: The target must be at most \d+ with decimals 4/);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  test('growth over a part of last year is not shown as growth', () => {
    writeFileSync(join(folder, 'one.csv'), historyOf([23]));
    const { code, out } = breakdown('--history', 'one.csv', '--start', '2027-01');
    expect(code).toBe(0);
    expect(out).toMatch(/^Total .* 1 of 12 months$/m);
    expect(out).not.toContain('%');
    expect(out).toContain('1 month of 2026-01 to 2026-12 is used');
  });

  test('a single later month in the plan year does not stand in the way', () => {
    writeFileSync(join(folder, 'later.csv'), historyOf([...monthsTo(18), 23]));
    const { code, out, err } = breakdown('--history', 'later.csv', '--start', '2026-07');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Nothing at all for 2026-07–2026-11') });
    expect(out).toContain('Checks: all 13 are zero');
    expect(out).toContain('1 month of history lies in or after the plan year');
  });

  test.each<[string, string, (workbook: string) => void]>([
    ['the same name', 'book-in.xlsx', () => undefined],
    ['another spelling', './up/../book-in.xlsx', () => mkdirSync(join(folder, 'up'), { recursive: true })],
    ['a link', 'link.xlsx', (workbook) => symlinkSync(workbook, join(folder, 'link.xlsx'))],
  ])('a plan is not written over its own history: %s', async (_, out, prepare) => {
    const workbook = join(folder, 'book-in.xlsx');
    expect(breakdown('--history', 'sales.csv', '--start', '2027-01', '--out', 'book-in.xlsx').code).toBe(0);
    prepare(workbook);
    const before = readFileSync(workbook);
    const refused = almanac(
      ...['breakdown', '--history', 'book-in.xlsx', '--sheet', 'Actuals', '--target', '1m', '--start', '2027-01', '--out', out],
    );
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: `almanac: --out is the history itself: the plan would overwrite ${out}. Give another file name.\n`,
    });
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  test('a target that its decimals round away is noted', () => {
    const { out } = breakdown('--history', 'sales.csv', '--start', '2027-01', '--target', '120m', '--digits', '-8');
    expect(out).toMatch(/Total +100,000,000 /);
    expect(out).toContain('The target is planned as 100000000, not 120000000');
  });

  test('a month missing from the last year gives a clear message, and nothing is written', () => {
    writeFileSync(join(folder, 'gap.csv'), historyOf(monthsTo(24).filter((m) => m !== 16)));
    const { code, err } = almanac('breakdown', '--history', 'gap.csv', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx');
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^almanac: The history has nothing for 2026-05 .*Add the missing months, with 0/);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  test('levels too deep for a terminal are left to the workbook, with their number', () => {
    const lines = Array.from({ length: 45 }, (_, p) =>
      monthsTo(12).map((m) => `${100 + p},Product ${p},JD POP,2026-${String(m + 1).padStart(2, '0')}-01`),
    );
    writeFileSync(join(folder, 'many.csv'), ['net_sales,product,channel,date', ...lines.flat()].join('\n'));
    const { out } = breakdown('--history', 'many.csv', '--start', '2027-01');
    expect(out).toMatch(/^ {2}JD POP /m);
    expect(out).not.toContain('Product 7');
    expect(out).toContain('45 rows further down: see the workbook.');
  });

  test('profile is another name of the method history', () => {
    const [profile, history] = ['profile', 'history'].map((method) =>
      breakdown('--history', 'sales.csv', '--start', '2027-01', '--method', method),
    );
    expect(profile?.code).toBe(0);
    expect(profile?.out).toBe(history?.out);
  });

  test('the shape of a last year without sales is told to be even', () => {
    writeFileSync(join(folder, 'idle.csv'), historyOf(monthsTo(24)).replace(/^\d+(,.*2026-)/gm, '0$1'));
    const { out } = breakdown('--history', 'idle.csv', '--start', '2027-01', '--method', 'last-year');
    expect(out).toContain('Last year’s sales are not above zero, so the shape of last year gives even months.');
  });

  test.each([
    ['an unknown command', ['budget'], 'Unknown command “budget”'],
    ['a missing option', ['breakdown', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx'], 'needs --history'],
    ['an unknown option', ['breakdown', '--frobnicate'], 'frobnicate'],
    [
      'a target that is no number',
      ['breakdown', '--history', 'sales.csv', '--target', 'lots', '--start', '2027-01', '--out', 'no.xlsx'],
      'lots',
    ],
    ['a negative target', ['breakdown', '--history', 'sales.csv', '--target', '-5', '--start', '2027-01', '--out', 'no.xlsx'], '-5'],
    [
      'a start that is no month',
      ['breakdown', '--history', 'sales.csv', '--target', '1', '--start', '2027-13', '--out', 'no.xlsx'],
      '2027-13',
    ],
    [
      'an unknown method',
      ['breakdown', '--history', 'sales.csv', '--target', '1', '--start', '2027-01', '--method', 'magic', '--out', 'no.xlsx'],
      'magic',
    ],
    [
      'a file that is not there',
      ['breakdown', '--history', 'none.csv', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx'],
      'none.csv',
    ],
    [
      'an output that is no workbook',
      ['breakdown', '--history', 'sales.csv', '--target', '1', '--start', '2027-01', '--out', 'no.pdf'],
      '.xlsx',
    ],
    [
      'an output folder that is not there',
      ['breakdown', '--history', 'sales.csv', '--target', '1', '--start', '2027-01', '--out', 'nowhere/no.xlsx'],
      'nowhere/no.xlsx',
    ],
    ['a workbook that is not there', ['calc', 'none.xlsx'], 'none.xlsx'],
    ['a table for calc', ['calc', 'sales.csv'], 'almanac calc needs an .xlsx workbook; sales.csv is none.'],
  ])('%s ends with code 2, one line, and nothing written', (_name, args, hint) => {
    const { code, out, err } = almanac(...args);
    const last = err.trimEnd().split('\n').at(-1) ?? '';
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(last).toMatch(/^almanac: /);
    expect(last).toContain(hint);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  test.each([[[]], [['breakdown']], [['calc']]])('%j --help', (command) => {
    const { code, out } = almanac(...command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^almanac/);
  });

  test.each(['en-US', 'zh-CN', 'vi-VN'])('--help tells the codes a plan ends with, %s', (lang) => {
    const { out } = almanac('breakdown', '--help', '--lang', lang);
    for (const code of ['0', '1', '2']) expect(out.split('\n\n').at(-1)).toContain(code);
  });
});

describe('almanac calc', () => {
  const sheet = (cells: Record<string, CellSnapshot>): BookSnapshot => ({
    sheets: [{ id: 'sheet-1', name: 'Sheet1', cells }],
    names: [],
    activeSheet: 'sheet-1',
    customXmlParts: [],
    settings: {},
    properties: {},
    calculationMode: 'Automatic',
  });

  beforeAll(async () => {
    const { bytes } = await writeXlsx(
      sheet({
        A1: { v: 100 },
        B1: { f: '=PLAN.SPREAD(A1,{1;1;1})', v: 0, spill: 'B1:B3' },
        C1: { f: '=A1/0', v: 0 },
        D1: { f: '=SUM(B1#)', v: 0 },
        A2: { f: '=PLAN.SPREAD(60,C5:E5)', v: 0, spill: 'A2' },
        A5: { f: '=XLOOKUP(2,{1,2},{10,20})', v: 0 },
        C3: { f: '=PLAN.SPREAD(10,C6:D6)', v: 0 },
        D3: { f: '=PLAN.SPREAD(10,C7:D7)', v: 0 },
        C6: { v: '1' },
        D6: { v: 1 },
        C7: { v: 1 },
        D7: { v: true },
        C5: { v: -1 },
        D5: { v: 2 },
        E5: { v: 3 },
      }),
    );
    writeFileSync(join(folder, 'book.xlsx'), bytes);
  });

  test('prints cells as JSON, PLAN functions calculated, errors as text', () => {
    const { code, out } = almanac('calc', 'book.xlsx', '--print', 'Sheet1!A1:D3', '--print', 'Sheet1!A5', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      'Sheet1!A1:D3': [
        [100, 33, '#DIV/0!', 100],
        ['#VALUE!', 34, null, null],
        // Text and truth values are no weights, whatever they look like.
        [null, 33, '#VALUE!', '#VALUE!'],
      ],
      'Sheet1!A5': [[20]],
    });
  });

  test('saves the calculated workbook, and prints it as text', async () => {
    const { code, out } = almanac('calc', 'book.xlsx', '--print', 'Sheet1!A1:B3', '--out', 'saved.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/100 +33/);
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'saved.xlsx'))));
    expect(book.sheets[0]?.cells['B1']).toMatchObject({ f: '=PLAN.SPREAD(A1,{1;1;1})', v: 33 });
  });

  test('an unknown sheet is named, with those there are', () => {
    const { code, err } = almanac('calc', 'book.xlsx', '--print', 'Sheet9!A1');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('“Sheet9”; it has “Sheet1”') });
  });
});
