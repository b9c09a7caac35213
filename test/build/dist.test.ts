import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { CATALOGUE } from '../../src/functions/catalogue';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { addresses } from '../manifest/faults';
import { parseXml } from '../manifest/xml';
import { evaluate, root } from '../support/node-scripts';

const dist = path.join(root, 'dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
const metadata = (file: string): readonly FunctionMetadata[] => (JSON.parse(read(file)) as { functions: FunctionMetadata[] }).functions;

/** Scripts of ours on the add-in's page, in their order. */
const ownScripts = (): string[] => [...read('taskpane.html').matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, name]) => name ?? '');

describe('dist/, what is deployed', () => {
  it('holds every file that its manifest names', () => {
    const manifest = parseXml(read('manifest.xml'));
    const base = manifest.named('DefaultSettings')[0]?.at('SourceLocation').attribute('DefaultValue').replace('taskpane.html', '') ?? '';
    const files = addresses(manifest).map(({ address }) => address.slice(base.length));
    expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  });

  it('has pages without inline scripts or handlers, as its policy demands', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.filter((page) => /<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i.test(read(page)))).toEqual([]);
  });

  it('loads office.js first and from Microsoft, under a policy that stands before every script', () => {
    const page = read('taskpane.html');
    const order = [
      'http-equiv="Content-Security-Policy"',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'src="functions.js"',
    ].map((part) => page.indexOf(part));
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    expect(page.match(/https:\/\/[^"]*\.js/g)).toHaveLength(1);
  });

  it('needs no more than 270 kB of our own scripts before the pane shows, in whatever language', () => {
    const { scripts, total, budget } = evaluate<{ scripts: readonly { name: string }[]; total: number; budget: number }>(
      `import { sizeReport } from './scripts/lib/size-report.mjs';`,
      'sizeReport()',
    );
    expect(budget).toBe(270_000);
    const [language = '', ...named] = scripts.map(({ name }) => name).reverse();
    expect(language).toMatch(/^language-(zh-CN|vi-VN)\./);
    expect(named.reverse()).toEqual(ownScripts());
    expect(total).toBeLessThanOrEqual(budget);
  });

  it.each([
    ['what the pane says in Vietnamese', 'Không tải được'],
    ['what the pane says in Chinese', '未能加载'],
    ['the page of the rolling plan', 'What do the next months bring?'],
    ['the page of OPEX', 'What did running the business cost'],
    ['the page of loyalty', 'What will the loyalty programme cost'],
    ['the page of the forecast', 'What will happen if nothing special is done?'],
    ['the sheets of the rolling plan', 'GTM Log: what each rolling plan said'],
    ['the starting rules of fees', 'shopeeanalytics'],
    ['the sheets of OPEX', 'OPEX Ledger: what was booked'],
    ['what builds the sheets of a breakdown', 'Landscape'],
    ['what reads files', 'skipEmptyLines'],
    ['what simulates', 'is no key. There are'],
  ])('shows the pane without %s, which is loaded later', (_what, mark) => {
    const holders = readdirSync(dist).filter((file) => file.endsWith('.js') && read(file).includes(mark));
    expect(holders).not.toEqual([]);
    expect(holders.filter((file) => ownScripts().includes(file))).toEqual([]);
  });

  it('holds the worker that reads files, beside the page whose scripts start it', () => {
    const [worker = '', ...others] = readdirSync(dist).filter((file) => /^history-worker\..*\.js$/.test(file));
    expect(others).toEqual([]);
    const [, hash = ''] = /^history-worker\.([0-9a-f]{8})\.js$/.exec(worker) ?? [];
    expect(hash).not.toBe('');
    expect(ownScripts().some((script) => read(script).includes(`"${hash}"`))).toBe(true);
    expect(read('taskpane.html')).toMatch(/Content-Security-Policy" content="[^"]*worker-src 'self'[;"]/);
  });

  it('has nothing of the local Excel in the add-in', () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(ownScripts()));
    expect(ownScripts().length).toBeGreaterThanOrEqual(4);
    expect(scripts.filter((script) => /univer(?!sity)|_osfHostAPI/i.test(read(script)))).toEqual([]);
  });
});

describe('the custom functions as they are deployed', () => {
  const english = metadata('functions.json');

  it('are associated while functions.js loads, each under the id of its metadata', () => {
    const associated: string[] = [];
    class CellError extends Error {}
    vm.runInNewContext(read('functions.js'), { CustomFunctions: { associate: (id: string) => associated.push(id), Error: CellError } });
    expect(associated.sort()).toEqual(english.map(({ id }) => id).sort());
  });

  it('load what simulates with the first call that wants it, beside the runtime of the pane', async () => {
    const associated = new Map<string, (...values: unknown[]) => unknown>();
    const loaded: string[] = [];
    class CellError extends Error {
      constructor(_code: unknown, message: string) {
        super(message);
      }
    }
    const context = vm.createContext({
      CustomFunctions: {
        associate: (id: string, calculate: () => unknown) => associated.set(id, calculate),
        Error: CellError,
        ErrorCode: {},
      },
      setTimeout,
      clearTimeout,
      AbortController,
    });
    // A page that runs a script as it is put in.
    const appendChild = (script: { src: string; onload: (event: object) => void }): void => {
      loaded.push(script.src);
      vm.runInContext(read(script.src), context);
      script.onload({ type: 'load' });
    };
    const currentScript = { tagName: 'SCRIPT', src: 'https://localhost/runtime.js' };
    const createElement = (): object => ({ setAttribute: () => undefined, getAttribute: () => null });
    Object.assign(context, {
      document: { currentScript, baseURI: 'https://localhost/', createElement, getElementsByTagName: () => [], head: { appendChild } },
    });
    vm.runInContext(read('functions.js'), context);
    vm.runInContext(read(ownScripts().find((name) => name.startsWith('runtime.'))!), context);
    expect(loaded).toEqual([]);
    const { examples } = CATALOGUE.find(({ id }) => id === 'LOYALTYSIM')!;
    const shown = (await associated.get('LOYALTYSIM')!(...examples[0]!.values, null)) as number[][];
    expect(loaded).toEqual([expect.stringMatching(/^functions-loyalty-sim\.[0-9a-f]{8}\.js$/)]);
    expect(shown.map((row) => [...row])).toEqual(await IMPLEMENTATIONS.LOYALTYSIM(...examples[0]!.values));
    await expect(associated.get('LOYALTYSIM')!([['moths', 1]])).rejects.toThrow('Line 1 of the assumptions: “moths” is no key.');
  });

  it.each(['zh-CN', 'vi-VN'])('have the same ids, names and arguments in %s, and other words', (locale) => {
    const translated = metadata(`functions.${locale}.json`);
    const shape = (functions: readonly FunctionMetadata[]): unknown =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.length]);
    expect(shape(translated)).toEqual(shape(english));
    translated.forEach((one, index) => expect(one.description).not.toBe(english[index]?.description));
  });

  it.each(['functions.json', 'functions.zh-CN.json', 'functions.vi-VN.json'])('have a help page each, named in %s', (file) => {
    const base =
      parseXml(read('manifest.xml'))
        .named('DefaultSettings')[0]
        ?.at('SourceLocation')
        .attribute('DefaultValue')
        .replace('taskpane.html', '') ?? '';
    const missing = metadata(file).filter(
      ({ helpUrl }) => !helpUrl.startsWith(base) || !existsSync(path.join(dist, helpUrl.slice(base.length))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
