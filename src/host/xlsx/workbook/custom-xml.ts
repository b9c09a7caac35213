import type { Package } from '../package/package';
import { tag, textTag, XML_HEAD, type XmlElement } from '../package/xml';
import type { DocumentSnapshot } from '../../engine/snapshot';

/** Settings an add-in keeps in the document travel in a part of their own, which is not among the add-in's custom XML parts. */
const SETTINGS = 'urn:almanac:document-settings';
const SETTINGS_ID = '{A17A11AC-0000-4000-8000-000000000001}';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Puts custom XML parts and settings into the package. */
export function putCustomXml(pack: Package, document: Pick<DocumentSnapshot, 'customXmlParts' | 'settings'>): void {
  const hasSettings = Object.keys(document.settings).length > 0;
  const parts = [
    ...document.customXmlParts,
    ...(hasSettings
      ? [{ id: SETTINGS_ID, xml: XML_HEAD + textTag('settings', JSON.stringify(document.settings), { xmlns: SETTINGS }) }]
      : []),
  ];
  parts.forEach(({ id, xml }, i) => {
    const path = `customXml/item${i + 1}.xml`;
    const properties = `customXml/itemProps${i + 1}.xml`;
    pack.put(path, xml);
    pack.put(
      properties,
      XML_HEAD + tag('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': DATA_STORE }, '<ds:schemaRefs/>'),
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    pack.relate('xl/workbook.xml', `${RELATIONSHIPS}/customXml`, path);
    pack.relate(path, `${RELATIONSHIPS}/customXmlProps`, properties);
  });
}

/**
 * The inverse of {@link putCustomXml}; parts of every program are kept, for they belong to whoever wrote them. Parts may be related to the workbook, as
 * Excel does it, or to the package, as LibreOffice does.
 */
export function readCustomXml(pack: Package, workbookPath: string): Pick<DocumentSnapshot, 'customXmlParts' | 'settings'> {
  const found: Pick<DocumentSnapshot, 'customXmlParts' | 'settings'> = { customXmlParts: [], settings: {} };
  const related = [...pack.related(workbookPath), ...pack.related('')].filter(
    ({ type, target }) => type === 'customXml' && pack.has(target),
  );
  for (const target of new Set(related.map((relation) => relation.target))) {
    const properties = pack.related(target).find((relation) => relation.type === 'customXmlProps')?.target;
    const store = properties !== undefined && pack.has(properties) ? pack.xml(properties) : undefined;
    const id = itemId(store) ?? `{00000000-0000-4000-8000-${String(found.customXmlParts.length + 1).padStart(12, '0')}}`;
    if (id === SETTINGS_ID) found.settings = JSON.parse(pack.xml(target).text) as Record<string, unknown>;
    else found.customXmlParts.push({ id, xml: pack.text(target) });
  }
  return found;
}

function itemId(store: XmlElement | undefined): string | undefined {
  return store && Object.entries(store.attributes).find(([key]) => key === 'itemID' || key.endsWith(':itemID'))?.[1];
}
