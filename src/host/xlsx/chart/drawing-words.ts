import { tag, textTag } from '../package/xml';

/** An element that is one value. */
export const value = (name: string, val: string | number | boolean) => tag(`c:${name}`, { val });
const rgb = (color: string) => tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() });
export const solid = (color: string) => tag('a:solidFill', {}, rgb(color));

/** @param size points */
export function titleXml(text: string, size: number): string {
  const look = { sz: size * 100, b: false };
  const paragraphs = text
    .split('\n')
    .map((line) =>
      tag(
        'a:p',
        {},
        tag('a:pPr', {}, tag('a:defRPr', look)),
        tag('a:r', {}, tag('a:rPr', { lang: 'en-US', ...look }), textTag('a:t', line)),
      ),
    );
  return tag('c:title', {}, tag('c:tx', {}, tag('c:rich', {}, '<a:bodyPr/>', '<a:lstStyle/>', ...paragraphs)), value('overlay', false));
}
