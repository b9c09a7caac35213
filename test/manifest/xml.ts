/** An element of an XML document, with what the manifest tests ask of it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(
    /** Local name, without the namespace prefix. */
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  /** This element and everything below it, in document order. */
  *all(): Generator<XmlElement> {
    yield this;
    for (const child of this.children) yield* child.all();
  }

  /** Everything below with this name. */
  named(name: string): XmlElement[] {
    return [...this.all()].filter((element) => element !== this && element.name === name);
  }

  /** The one element a path of child names leads to. */
  at(...path: readonly string[]): XmlElement {
    return path.reduce<XmlElement>((element, name) => {
      const found = element.children.filter((child) => child.name === name);
      if (found.length !== 1 || found[0] === undefined) throw new Error(`<${element.name}> has ${found.length} <${name}>, expected one.`);
      return found[0];
    }, this);
  }

  attribute(name: string): string {
    const value = this.attributes[name];
    if (value === undefined) throw new Error(`<${this.name}> has no ${name}.`);
    return value;
  }
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** Reads an XML document without CDATA and DOCTYPE, as manifests are. */
export function parseXml(source: string): XmlElement {
  const document = new XmlElement('#document', {});
  const open = [document];
  for (const [, closing, opening, attributes = '', selfClosing, text] of source.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const inside = open[open.length - 1] as XmlElement;
    if (text !== undefined) inside.text += unescape(text).trim();
    if (closing !== undefined && open.pop()?.name !== local(closing)) throw new Error(`</${closing}> closes nothing.`);
    if (opening === undefined) continue;
    const element = new XmlElement(local(opening), readAttributes(attributes));
    inside.children.push(element);
    if (selfClosing === '') open.push(element);
  }
  if (open.length !== 1) throw new Error('An element is left open.');
  return document;
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [local(name), unescape(value)]),
  );
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function unescape(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );
}
