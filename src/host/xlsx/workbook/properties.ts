import type { PropertiesSnapshot } from '../../engine/snapshot';
import { child, children, tag, textTag, XML_HEAD, type XmlElement } from '../package/xml';

const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** Members of the core properties part. */
const CORE = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['category', 'cp:category'],
] as const;

export function corePropertiesXml(properties: PropertiesSnapshot): string {
  const members = CORE.map(([key, name]) => (properties[key] === undefined ? undefined : textTag(name, properties[key])));
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return XML_HEAD + tag('cp:coreProperties', namespaces, ...members);
}

export function appPropertiesXml({ manager, company }: PropertiesSnapshot): string {
  return (
    XML_HEAD +
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      textTag('Application', 'Almanac'),
      manager === undefined ? undefined : textTag('Manager', manager),
      company === undefined ? undefined : textTag('Company', company),
    )
  );
}

export function customPropertiesXml(custom: NonNullable<PropertiesSnapshot['custom']>): string {
  const entries = Object.entries(custom).map(([name, value], i) => {
    const typed =
      typeof value === 'string'
        ? textTag('vt:lpwstr', value)
        : typeof value === 'boolean'
          ? textTag('vt:bool', String(value))
          : Number.isInteger(value) && Math.abs(value) < 2 ** 31
            ? textTag('vt:i4', String(value))
            : textTag('vt:r8', String(value));
    return tag('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name }, typed);
  });
  return (
    XML_HEAD +
    tag('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': VT }, ...entries)
  );
}

export function readProperties(core: XmlElement | null, app: XmlElement | null, custom: XmlElement | null): PropertiesSnapshot {
  const properties: PropertiesSnapshot = {};
  for (const [key, name] of CORE) {
    const text = child(core ?? undefined, name.slice(name.indexOf(':') + 1))?.text;
    if (text) properties[key] = text;
  }
  const manager = child(app ?? undefined, 'Manager')?.text;
  const company = child(app ?? undefined, 'Company')?.text;
  const own = Object.fromEntries(
    children(custom ?? undefined, 'property').flatMap(({ attributes, children: [value] }) => {
      if (!value) return [];
      const typed =
        value.name === 'bool'
          ? value.text === 'true' || value.text === '1'
          : /^(i[1248]|ui[1248]|r[48]|int|uint|decimal)$/.test(value.name)
            ? Number(value.text)
            : value.text;
      return [[attributes['name'] ?? '', typed] as const];
    }),
  );
  return {
    ...properties,
    ...(company ? { company } : {}),
    ...(manager ? { manager } : {}),
    ...(Object.keys(own).length > 0 ? { custom: own } : {}),
  };
}
