import { invalidArgument } from '../wire/errors';

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\p{L}_:][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/guy;
const ATTRIBUTE = /([\p{L}_:][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * The namespace of the root element ('' when it has none). Fails with `InvalidArgument` where the text is not well-formed XML:
 * unbalanced tags, no or several roots, stray `<` or `&`.
 */
export function rootNamespace(xml: string): string {
  const open: string[] = [];
  let root: string | undefined;
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name, attributes = '', empty] = match;
    end = match.index + token.length;
    if (name === undefined) {
      checkText(token, open.length);
      continue;
    }
    if (closing) {
      if (open.pop() !== name) throw malformed();
      continue;
    }
    if (open.length === 0) {
      if (root !== undefined) throw malformed();
      root = namespaceOf(name, attributes);
    }
    if (!empty) open.push(name);
  }
  if (end !== xml.length || open.length > 0 || root === undefined) throw malformed();
  return root;
}

const malformed = () => invalidArgument('The text is not well-formed XML.');

function checkText(token: string, depth: number): void {
  if (token.startsWith('<')) return;
  if (depth === 0 && token.replace(/\uFEFF/g, '').trim() !== '') throw malformed();
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(token)) throw malformed();
}

function namespaceOf(element: string, attributes: string): string {
  const prefix = element.includes(':') ? element.slice(0, element.indexOf(':')) : '';
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) if (name === wanted) return unescape(double ?? single ?? '');
  if (prefix !== '') throw malformed();
  return '';
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
