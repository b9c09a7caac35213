import { fingerprint } from './fingerprint';

const SCHEMA = 1;

/** What a custom XML part of ours holds: its content, and members of other versions, which are kept and written back. */
export interface Envelope<Content> {
  readonly revision: number;
  readonly content: Content;
  readonly raw: Readonly<Record<string, unknown>>;
}

/**
 * A part's XML: a JSON envelope in CDATA, so that any tool can read it and nothing in a name can break out. The content stands in the member
 * `name`; what is there already and not known here stays.
 */
export function writeEnvelope(
  namespace: string,
  name: string,
  content: object,
  previous: Pick<Envelope<unknown>, 'revision' | 'raw'> | null,
  savedAt: string,
): string {
  const json = JSON.stringify({
    ...previous?.raw,
    schema: SCHEMA,
    revision: (previous?.revision ?? 0) + 1,
    writer: 'almanac',
    savedAt,
    hash: fingerprint(JSON.stringify(content)),
    [name]: { ...(previous?.raw[name] as object | undefined), ...content },
  }).replace(/]]>/g, ']]\\u003e');
  return `<almanac xmlns="${namespace}"><![CDATA[${json}]]></almanac>`;
}

/** The envelope of a part, null when it is damaged or of a later schema: the sheets then speak for themselves. */
export function readEnvelope<Content>(xml: string, name: string): Envelope<Content> | null {
  const json = /<!\[CDATA\[([\s\S]*)\]\]>/.exec(xml)?.[1] ?? unescapeText(/<almanac[^>]*>([\s\S]*)<\/almanac>/.exec(xml)?.[1] ?? '');
  try {
    const raw = JSON.parse(json) as Record<string, unknown>;
    const content = raw[name];
    if (typeof raw['schema'] !== 'number' || raw['schema'] > SCHEMA || typeof content !== 'object' || content === null) return null;
    return { revision: typeof raw['revision'] === 'number' ? raw['revision'] : 0, content: content as Content, raw };
  } catch {
    return null;
  }
}

/** Files pass through programs that turn CDATA into escaped text. */
function unescapeText(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
