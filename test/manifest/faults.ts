import type { XmlElement } from './xml';

const LOCALES = ['zh-CN', 'vi-VN'];
/** The most characters Office shows of a string, by where it stands. */
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };

/** Everything in the manifest that the schema cannot see and Office would refuse or, worse, silently ignore; empty when all is well. */
export function semanticFaults(manifest: XmlElement): string[] {
  return [
    brokenReferences,
    unusedResources,
    repeatedIds,
    splitRuntime,
    taskpaneIds,
    insecureAddresses,
    foreignAddresses,
    missingLanguages,
    longStrings,
  ].flatMap((check) => check(manifest));
}

const resources = (manifest: XmlElement): XmlElement[] =>
  manifest.named('Resources').flatMap((list) => list.children.flatMap((kind) => kind.children));
const resourceIds = (manifest: XmlElement): string[] => resources(manifest).map((entry) => entry.attribute('id'));
const references = (manifest: XmlElement): string[] => [...manifest.all()].flatMap(({ attributes }) => attributes.resid ?? []);

function brokenReferences(manifest: XmlElement): string[] {
  const ids = resourceIds(manifest);
  return references(manifest)
    .filter((resid) => !ids.includes(resid))
    .map((resid) => `resid ${resid} names no resource`);
}

function unusedResources(manifest: XmlElement): string[] {
  const used = references(manifest);
  return resourceIds(manifest)
    .filter((id) => !used.includes(id))
    .map((id) => `resource ${id} is not used`);
}

function repeatedIds(manifest: XmlElement): string[] {
  const ids = [...manifest.all()].flatMap(({ attributes }) => attributes.id ?? []).filter((id) => id !== 'TabHome');
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id ${id} stands twice`);
}

/** Runtime, Page and FunctionFile must share one resid, else the shared runtime does not load. */
function splitRuntime(manifest: XmlElement): string[] {
  const page = manifest.named('Page').flatMap((element) => element.children);
  const resids = [...manifest.named('Runtime'), ...page, ...manifest.named('FunctionFile')].map((element) => element.attribute('resid'));
  return resids.length === 3 && new Set(resids).size === 1 ? [] : [`Runtime, Page and FunctionFile name ${resids.join(', ')}`];
}

function taskpaneIds(manifest: XmlElement): string[] {
  return manifest.named('TaskpaneId').map(() => 'TaskpaneId is not allowed in a shared runtime');
}

/** Every address with the element it stands in. */
export function addresses(manifest: XmlElement): { element: XmlElement; address: string }[] {
  return [...manifest.all()].flatMap((element) =>
    ['DefaultValue', 'Value'].flatMap((name) => {
      const address = element.attributes[name];
      return address !== undefined && /^https?:/.test(address) ? [{ element, address }] : [];
    }),
  );
}

function insecureAddresses(manifest: XmlElement): string[] {
  return addresses(manifest).flatMap(({ address }) => (address.startsWith('https:') ? [] : [`${address} is not https`]));
}

/** The functions' page, script and metadata must come from one origin, and here everything does. */
function foreignAddresses(manifest: XmlElement): string[] {
  const home = new URL(manifest.named('DefaultSettings')[0]?.at('SourceLocation').attribute('DefaultValue') ?? '').origin;
  return addresses(manifest).flatMap(({ address }) => (new URL(address).origin === home ? [] : [`${address} is not on ${home}`]));
}

/** Elements a person sees in their language: all strings, and the pages and metadata that contain text. */
function localised(manifest: XmlElement): XmlElement[] {
  const strings = [...manifest.named('ShortStrings'), ...manifest.named('LongStrings')].flatMap((list) => list.children);
  const pages = manifest.named('Url').filter((url) => /(Metadata|LearnMore)/.test(url.attribute('id')));
  return ['DisplayName', 'Description', 'SupportUrl'].map((name) => manifest.at('OfficeApp', name)).concat(strings, pages);
}

function missingLanguages(manifest: XmlElement): string[] {
  return localised(manifest).flatMap((element) => {
    const locales = element.children.filter((child) => child.name === 'Override').map((override) => override.attribute('Locale'));
    const same = locales.length === LOCALES.length && LOCALES.every((locale) => locales.includes(locale));
    return same ? [] : [`${element.attributes.id ?? element.name} speaks ${['en-US', ...locales].join(', ')}`];
  });
}

function longStrings(manifest: XmlElement): string[] {
  const lists = [...manifest.named('ShortStrings'), ...manifest.named('LongStrings')];
  const top = ['DisplayName', 'Description'].map((name) => manifest.at('OfficeApp', name));
  const bounded = lists.flatMap((list) => list.children.map((entry) => ({ entry, limit: LIMITS[list.name] ?? 0 })));
  return [...bounded, ...top.map((entry) => ({ entry, limit: LIMITS[entry.name] ?? 0 }))].flatMap(({ entry, limit }) =>
    [entry.attribute('DefaultValue'), ...entry.children.map((override) => override.attribute('Value'))]
      .filter((text) => text.length > limit || text.trim() === '')
      .map((text) => `${entry.attributes.id ?? entry.name}: ${text.length} characters, at most ${limit}`),
  );
}
