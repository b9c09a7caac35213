/** An element of a parsed XML part. Names are without their prefix; attributes keep theirs. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Character data directly inside, joined. */
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

/** @throws SyntaxError where the text is not well-formed enough to be read */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  for (const [, data, closing, name, attributes, selfClosing, text] of xml.matchAll(TOKEN)) {
    const parent = open[open.length - 1]!;
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += decode(text);
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length < 2 || parent.name !== localName(name)) throw new SyntaxError(`</${name}> closes nothing`);
      open.pop();
    } else {
      const element: XmlElement = { name: localName(name), attributes: {}, children: [], text: '' };
      for (const [, key, double, single] of (attributes ?? '').matchAll(ATTRIBUTE))
        element.attributes[key!] = decode(double ?? single ?? '');
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const [top] = root.children;
  if (!top || open.length > 1) throw new SyntaxError('the XML ends too early');
  return top;
}

/** The first child of that name, at the end of a path of names. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((one) => one.name === name), element);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of a name, at any depth. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]) ?? [];
}

/** An attribute by its local name, whatever prefix the writer chose. */
export function prefixed(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** An on/off attribute. */
export function flag(element: XmlElement | undefined, name: string, standard = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? standard : value === '1' || value === 'true' || value === 'on';
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** Control characters besides tab and line ends. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** Text as it may stand between tags. Characters XML cannot hold are left out. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

type Attribute = string | number | boolean | undefined;

/** An element as text; undefined attributes and contents are left out, booleans are written 1 and 0. */
export function tag(name: string, attributes: Record<string, Attribute> = {}, ...content: (string | undefined)[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeText(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))
          .replace(/"/g, '&quot;')
          .replace(/\n/g, '&#10;')
          .replace(/\t/g, '&#9;')}"`,
    )
    .join('');
  const inside = content.filter((part) => part !== undefined).join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that holds text. */
export function textTag(name: string, text: string, attributes: Record<string, Attribute> = {}): string {
  const spaces = /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {};
  return `${tag(name, { ...attributes, ...spaces }).slice(0, -2)}>${escapeText(text)}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
