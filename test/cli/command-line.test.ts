import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cell } from '../../src/sheets/address';
import { SETUP } from '../../src/sheets/breakdown/layout';
import { sheetText } from '../../src/locales/sheets';
import { ROLLING_NAMESPACE } from '../../src/excel/rolling/store';
import { commandLine } from '../../src/cli/command-line';
import { CATALOGUE } from '../../src/functions/catalogue';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';
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

/** What a call says that ends before anything is loaded or calculated: run here, as a process of its own takes longer to start than it works. */
async function refusal(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      told[stream === 'stdout' ? 'out' : 'err'] += String(text);
      return true;
    }),
  );
  try {
    return { code: await commandLine(args), ...told };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
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

  const breakdown = (...more: string[]) => almanac('breakdown', '--target', '1.2m', '--out', 'plan.xlsx', ...more);
  const named = (name: string): string => join(folder, name);

  test('prints year, quarters, months and checks, and writes the workbook; progress goes to stderr', async () => {
    const { code, out, err } = breakdown('--history', 'sales.csv', '--start', '2027-01');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Writing the sheets') });
    expect(out).toMatch(/Total +1,200,000 /);
    expect(out.match(/^2027-\d\d +[\d,]+$/gm)).toHaveLength(12);
    expect(out).toMatch(/^ {2}JD POP .*\n {4}Toaster .*\n {4}Kettle .*\n {2}Tmall .*\n {4}Kettle /m);
    expect(out).toContain('plan.xlsx: Actuals, Setup, Breakdown, Workings, Checks.');
    expect(out).toContain('Checks: all 13 are zero');
    const { book } = await readXlsx(new Uint8Array(readFileSync(named('plan.xlsx'))));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Actuals', 'Setup', 'Breakdown', 'Workings', 'Checks']);
  });

  test('speaks Chinese, reads a Chinese amount, leaves levels out, rounds to thousands, takes profile for history, keeps what it writes over', async () => {
    writeFileSync(named('计划.xlsx'), 'an older one');
    writeFileSync(named('计划.bak.xlsx'), 'the oldest one');
    const { code, out, err } = almanac(
      ...['breakdown', '--history', 'sales.csv', '--target', '1.2亿', '--start', '2027-01', '--by', 'channel', '--digits', '-3'],
      ...['--method', 'profile', '--lang', 'zh-CN', '--out', '计划.xlsx'],
    );
    expect(code).toBe(0);
    expect(err).toContain('计划.xlsx 已存在；原文件已另存为 计划.bak2.xlsx。');
    expect(['计划.bak.xlsx', '计划.bak2.xlsx'].map((name) => readFileSync(named(name), 'utf8'))).toEqual([
      'the oldest one',
      'an older one',
    ]);
    expect(out).toMatch(/合计 +120,000,000 /);
    expect(out).toContain('校验：13 项全部为零');
    const { book } = await readXlsx(new Uint8Array(readFileSync(named('计划.xlsx'))));
    const setup = book.sheets.find(({ name }) => name === 'Setup');
    expect(setup?.cells[cell(SETUP.method, SETUP.value)]?.v).toBe(sheetText('zh-CN')('method.history'));
  });

  test('a target is read as its language groups thousands', () => {
    const args = ['breakdown', '--history', 'sales.csv', '--start', '2027-01', '--by', 'none', '--out', 'grouped.xlsx'];
    expect(almanac(...args, '--target', '1.200', '--lang', 'vi-VN').out).toMatch(/Tổng cộng +1\.200 /);
    expect(almanac(...args, '--target', '1,200').out).toMatch(/Total +1,200 /);
  });

  test('a target too large for its decimals is refused, and nothing is written', () => {
    const { code, err } = almanac(
      ...['breakdown', '--history', 'sales.csv', '--start', '2027-01', '--out', 'no.xlsx'],
      ...['--target', '123456789012.3456', '--digits', '4'],
    );
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^almanac: The target must be at most [\d,]+ with decimals 4/);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  test('a single later month in the plan year does not stand in the way', () => {
    writeFileSync(join(folder, 'later.csv'), historyOf([...monthsTo(18), 23]));
    const { code, out, err } = breakdown('--history', 'later.csv', '--start', '2026-07');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Nothing at all for 2026-07–2026-11') });
    expect(out).toContain('Checks: all 13 are zero');
    expect(out).toContain('1 month of history lies in or after the plan year');
  });

  describe('where the output is the history', () => {
    const ask = (history: string, out: string, ...more: string[]) =>
      refusal('breakdown', '--history', named(history), '--target', '1m', '--start', '2027-01', '--out', out, ...more);
    beforeEach(() => writeFileSync(named('book-in.xlsx'), 'somebody’s work'));

    test.each<[string, () => string]>([
      ['the same name', () => named('book-in.xlsx')],
      ['another spelling', () => `${folder}/./up/../book-in.xlsx`],
      ['a link', () => named('link.xlsx')],
    ])('it is never written over by a plan of its own history: %s', async (_, spelled) => {
      mkdirSync(named('up'), { recursive: true });
      rmSync(named('link.xlsx'), { force: true });
      symlinkSync(named('book-in.xlsx'), named('link.xlsx'));
      const out = spelled();
      expect(await ask('book-in.xlsx', out)).toEqual({
        code: 2,
        out: '',
        err: `almanac: --out is the history itself: the plan would overwrite ${out}. Give another file name.\n`,
      });
      expect(readFileSync(named('book-in.xlsx'), 'utf8')).toBe('somebody’s work');
    });
  });

  test('a month missing from the last year gives a clear message, and nothing is written', () => {
    writeFileSync(join(folder, 'gap.csv'), historyOf(monthsTo(24).filter((m) => m !== 16)));
    const { code, err } = almanac('breakdown', '--history', 'gap.csv', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx');
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^almanac: The history has nothing for 2026-05 .*Add the missing months, with 0/);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  const plan = ['breakdown', '--history', 'sales.csv', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx'];
  const planWith = (option: string, value: string) => plan.map((arg, at) => (plan[at - 1] === option ? value : arg));
  test.each([
    ['an unknown command', ['budget'], 'Unknown command “budget”'],
    ['a missing option', ['breakdown', '--target', '1', '--start', '2027-01', '--out', 'no.xlsx'], 'needs --history'],
    ['an unknown option', ['breakdown', '--frobnicate'], 'frobnicate'],
    ['a target that is no number', planWith('--target', 'lots'), 'lots'],
    ['a start that is no month', planWith('--start', '2027-13'), '2027-13'],
    ['a start in a year no plan has', planWith('--start', '1900-01'), 'found 1900-01.'],
    ['a start in such a year, written otherwise', planWith('--start', '2200-1'), 'found 2200-1.'],
    ['a target that rounds to 0', planWith('--target', '0.3'), 'at least 0.5 with decimals 0'],
    ['a target with one point before three digits', planWith('--target', '1.200'), 'can be read as 1200 or as 1.2'],
    ['a target with one comma before three digits, in Vietnamese', [...planWith('--target', '1,200'), '--lang', 'vi-VN'], '“1,200”'],
    ['a target as a share', planWith('--target', '10%'), '10%'],
    ['a second history', [...plan, '--history', 'more.csv'], '--history is given more than once'],
    ['a second language', [...plan, '--lang', 'en-US', '--lang=vi-VN'], '--lang is given more than once'],
    ['an unknown method', [...plan, '--method', 'magic'], 'magic'],
    ['a file that is not there', planWith('--history', 'none.csv'), 'none.csv'],
    ['an output that is no workbook', planWith('--out', 'no.pdf'), '.xlsx'],
    ['an output folder that is not there', planWith('--out', 'nowhere/no.xlsx'), 'Cannot write nowhere/no.xlsx: no such file or folder.'],
    ['a range that is none', ['calc', 'none.xlsx', '--print', 'all of it'], 'all of it'],
    ['a rolling plan without its first month', ['gtm', 'plan.xlsx', '--out', 'no.xlsx'], 'needs --as-of'],
    ['a first month that is none', ['gtm', 'plan.xlsx', '--as-of', 'March', '--out', 'no.xlsx'], '“March”'],
    ['a window of seven months', ['gtm', 'plan.xlsx', '--as-of', '2027-03', '--months', '7', '--out', 'no.xlsx'], 'from 1 to 6'],
    ['a rolling plan of no workbook', ['gtm', '--as-of', '2027-03', '--out', 'no.xlsx'], 'needs BOOK.xlsx'],
    [
      'a rolling plan of two workbooks',
      ['gtm', 'a.xlsx', 'b.xlsx', '--as-of', '2027-03', '--out', 'no.xlsx'],
      'takes one workbook; found a.xlsx, b.xlsx',
    ],
  ])('%s ends with code 2, one line, and nothing written', async (_name, args, hint) => {
    const { code, out, err } = await refusal(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^almanac: .*\n$/);
    expect(err).toContain(hint);
  });

  test('an output that is a folder is told as such', async () => {
    mkdirSync(named('folder.xlsx'));
    const { code, err } = await refusal('roll', 'a.xlsx', '--out', named('folder.xlsx'));
    expect({ code, err }).toEqual({ code: 2, err: `almanac: Cannot write ${named('folder.xlsx')}: it is a folder.\n` });
  });

  test.each([
    ['a negative target', ['breakdown', '--history', 'sales.csv', '--target', '-5', '--start', '2027-01', '--out', 'no.xlsx'], '-5'],
    ['a workbook that is not there', ['calc', 'none.xlsx'], 'none.xlsx'],
    ['a table for calc', ['calc', 'sales.csv'], 'almanac calc needs an .xlsx workbook; sales.csv is none.'],
  ])('%s, as a person calls it, ends with code 2, one line, and nothing written', (_name, args, hint) => {
    const { code, out, err } = almanac(...args);
    const last = err.trimEnd().split('\n').at(-1) ?? '';
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(last).toMatch(/^almanac: /);
    expect(last).toContain(hint);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });

  test.each([[[]], [['breakdown']], [['calc']], [['gtm']]])('%j --help', async (command) => {
    const { code, out } = await refusal(...command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^almanac/);
  });

  test.each(['en-US', 'zh-CN', 'vi-VN'])(
    '--help tells the codes a plan ends with, and what becomes of a file that is there, %s',
    async (lang) => {
      const { out } = await refusal('breakdown', '--help', '--lang', lang);
      for (const code of ['0', '1', '2']) expect(out.split('\n\n').at(-1)).toContain(code);
      expect(out).toMatch(/^ {2}--out .*\.bak\.xlsx$/m);
    },
  );
});

let rolling: ReturnType<typeof almanac> | undefined;

/** Makes year.xlsx with an annual plan and rolling.xlsx with a rolling plan, once for all that begin with them; gives what the latter said. */
function rollingPlan(): ReturnType<typeof almanac> {
  if (rolling) return rolling;
  writeFileSync(join(folder, 'sales.csv'), HISTORY);
  almanac('breakdown', '--history', 'sales.csv', '--target', '1.2m', '--start', '2027-01', '--out', 'year.xlsx');
  return (rolling = almanac('gtm', 'year.xlsx', '--as-of', '2027-02', '--out', 'rolling.xlsx'));
}

describe('almanac gtm', () => {
  test('adds the rolling plan to the workbook, prints it by month, and refuses a month outside the plan year', async () => {
    const { code, out } = rollingPlan();
    expect(code).toBe(0);
    expect(out).toMatch(/^Row +2027-02 +2027-03 +2027-04 +Net sales +Annual plan/);
    expect(out).toMatch(/^Total( +[\d,]+){3}/m);
    expect(out).toContain('The history has no units');
    expect(out).toContain('Written rolling.xlsx: GTM, Focus, Media, Drivers, 30-60-90, Outlook.');
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'rolling.xlsx'))));
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Breakdown', 'GTM', 'Focus']));
    const later = almanac('gtm', 'rolling.xlsx', '--as-of', '2028-02', '--out', 'no.xlsx');
    expect(later.code).toBe(2);
    expect(later.err).toContain('2027-01 to 2027-12; found 2028-02');
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  });
});

describe('almanac roll', () => {
  test('rolls on, prints what moved the landing, and refuses where nothing is due or planned', async () => {
    rollingPlan();
    const none = almanac('roll', 'year.xlsx', '--out', 'no.xlsx');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('There is no rolling plan in this workbook yet')]);
    const early = almanac('roll', 'rolling.xlsx', '--out', 'no.xlsx');
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('The rolling plan begins in 2027-02')]);
    const { book: built } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'rolling.xlsx'))));
    const dropped = { ...built, customXmlParts: built.customXmlParts.filter(({ xml }) => !xml.includes(ROLLING_NAMESPACE)) };
    writeFileSync(join(folder, 'dropped.xlsx'), (await writeXlsx(dropped)).bytes);
    const gone = almanac('roll', 'dropped.xlsx', '--out', 'no.xlsx');
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('has dropped what Almanac had noted of the rolling plan on “GTM”')]);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
    const { code, out } = almanac('roll', 'rolling.xlsx', '--as-of', '2027-03', '--out', 'march.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^Row +2027-03 +2027-04 +2027-05/);
    expect(out).toMatch(/^Landing then +[\d,]+$/m);
    expect(out).toMatch(/^Landing now +[\d,]+$/m);
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'march.xlsx'))));
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['GTM', 'Changes', 'Accuracy', 'GTM Log']));
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

  const { examples } = CATALOGUE.find(({ id }) => id === 'LOYALTYSIM')!;
  const assumptions = examples[0]!.values[0] as readonly (readonly [string, string | number])[];
  const block = Object.fromEntries(
    assumptions.flatMap(([key, value], row) => [
      [`F${row + 1}`, { v: key }],
      [`G${row + 1}`, { v: value }],
    ]),
  );

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
        H1: { f: '=PLAN.LOYALTYSIM(F1:G60,500)', v: 0, spill: 'H1:K2' },
        ...block,
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

  test('waits for functions that take their time', async () => {
    const { code, out } = almanac('calc', 'book.xlsx', '--print', 'Sheet1!H1:K2', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ 'Sheet1!H1:K2': await IMPLEMENTATIONS.LOYALTYSIM(assumptions, 500) });
  });

  test('saves the calculated workbook, in place where told its own name, and prints it as text', async () => {
    const { code, out } = almanac('calc', 'book.xlsx', '--print', 'Sheet1!A1:B3', '--out', 'book.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/100 +33/);
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(folder, 'book.xlsx'))));
    expect(book.sheets[0]?.cells['B1']).toMatchObject({ f: '=PLAN.SPREAD(A1,{1;1;1})', v: 33 });
  });

  test('an unknown sheet is named, with those there are', () => {
    const { code, err } = almanac('calc', 'book.xlsx', '--print', 'Sheet9!A1');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('“Sheet9”; it has “Sheet1”') });
  });
});
