import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { VERSION } from '../../src/excel/version';
import { addresses, semanticFaults } from './faults';
import { parseXml, type XmlElement } from './xml';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const source = readFileSync(file, 'utf8');
const manifest = parseXml(source);
const schema = path.join(root, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');

const reasonToSkip = !existsSync(schema)
  ? 'the schema is not here'
  : spawnSync('xmllint', ['--version']).status !== 0
    ? 'xmllint is not installed'
    : null;

/** Width and height of a PNG, from its header (PNG specification, 11.2.2 IHDR). */
function pngSize(name: string): [number, number] {
  const bytes = readFileSync(path.join(root, name));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const imageFile = (address: string): string => new URL(address).pathname.slice(1);

describe('manifest.xml', () => {
  (reasonToSkip === null ? it : it.skip)(`is valid against the schema${reasonToSkip === null ? '' : ` (${reasonToSkip})`}`, () => {
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { stdio: 'pipe' });
  });

  it('says whose it is and in which language it speaks by default', () => {
    const text = (name: string): string => manifest.at('OfficeApp', name).text;
    expect([text('ProviderName'), text('DefaultLocale')]).toEqual(['Almanac contributors', 'en-US']);
    expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('has none of the faults that the schema cannot see', () => {
    expect(semanticFaults(manifest)).toEqual([]);
  });

  it('carries the version of package.json, four-part and not below 1.0, which Office’s validation demands', () => {
    const version = manifest.at('OfficeApp', 'Version').text;
    expect(version).toBe(`${packageJson.version}.0`);
    expect(VERSION).toBe(packageJson.version);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(1);
  });

  it('asks for the least requirement sets that everything in it needs', () => {
    const sets = manifest
      .at('OfficeApp', 'Requirements', 'Sets')
      .children.map((set) => `${set.attribute('Name')} ${set.attribute('MinVersion')}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.14']);
  });

  it('asks for no more than the workbook, and trusts no other domain', () => {
    expect(manifest.at('OfficeApp', 'Permissions').text).toBe('ReadWriteDocument');
    expect(manifest.named('AppDomain')).toEqual([]);
  });

  it('has its addresses under one base, so that one setting moves them all', () => {
    expect(addresses(manifest).filter(({ address }) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  });
});

describe('the ribbon', () => {
  const controls = manifest.named('Control');
  const action = (control: XmlElement): XmlElement => control.at('Action');

  it('is one group of at most six buttons on the Home tab', () => {
    expect(manifest.named('OfficeTab').map((tab) => tab.attribute('id'))).toEqual(['TabHome']);
    expect(manifest.named('Group')).toHaveLength(1);
    expect(controls.length).toBeLessThanOrEqual(6);
  });

  it('opens the pane by the first button and runs a command by each of the others', () => {
    expect(controls.map((control) => [control.attribute('id'), action(control).attribute('type')])).toEqual([
      ['Almanac.Open', 'ShowTaskpane'],
      ['Almanac.Build', 'ExecuteFunction'],
      ['Almanac.Check', 'ExecuteFunction'],
      ['Almanac.FreezeCopy', 'ExecuteFunction'],
    ]);
  });

  it('opens the very page of the shared runtime', () => {
    const open = controls[0]?.at('Action', 'SourceLocation').attribute('resid');
    expect(open).toBe(manifest.named('Runtime')[0]?.attribute('resid'));
  });
});

describe('the icons', () => {
  it.each(manifest.named('Image').filter((image) => image.attributes.DefaultValue))('$attributes.id is a PNG of that size', (image) => {
    const size = Number(image.attribute('id').split('.').pop());
    expect(pngSize(imageFile(image.attribute('DefaultValue')))).toEqual([size, size]);
  });

  it.each(manifest.named('Icon'))('every button has the sizes 16, 32, 64 and 80, each by a resource of that size', (icon) => {
    const pairs = icon.children.map((image) => [image.attribute('size'), image.attribute('resid').split('.').pop()]);
    expect(pairs).toEqual([16, 32, 64, 80].map((size) => [String(size), String(size)]));
  });

  it('stand in the list of add-ins at 32 pixels, and at 64 on dense screens', () => {
    const sizeAt = (name: string): [number, number] => pngSize(imageFile(manifest.at('OfficeApp', name).attribute('DefaultValue')));
    expect(sizeAt('IconUrl')).toEqual([32, 32]);
    expect(sizeAt('HighResolutionIconUrl')).toEqual([64, 64]);
  });
});

describe('the checks find what they are for', () => {
  const broken = (from: string | RegExp, to: string): string[] => {
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    return semanticFaults(parseXml(changed));
  };

  it.each([
    ['a resid without a resource', '<Label resid="Build.Label" />', '<Label resid="Nothing" />', /Nothing names no resource/],
    [
      'a runtime on a page of its own',
      '<Runtime resid="Taskpane.Url"',
      '<Runtime resid="Functions.Script.Url"',
      /Runtime, Page and FunctionFile/,
    ],
    ['a TaskpaneId', '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>A</TaskpaneId>', /TaskpaneId/],
    ['an insecure address', 'https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"', /not https/],
    ['functions from another domain', 'https://localhost:3000/functions.json', 'https://example.com/functions.json', /example\.com/],
    ['a forgotten language', /<bt:Override Locale="vi-VN" Value="Mở" \/>/, '', /Open\.Label speaks en-US, zh-CN$/],
    ['an id used twice', 'id="Almanac.Build"', 'id="Almanac.Open"', /Almanac\.Open stands twice/],
    ['a string that Office cuts', 'Value="打开 Almanac"', `Value="${'长'.repeat(126)}"`, /Open\.Title: 126 characters, at most 125/],
  ])('%s', (_what, from, to, fault) => {
    expect(broken(from, to)).toContainEqual(expect.stringMatching(fault));
  });
});
