import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import { child, children, flag, tag, type XmlElement } from '../package/xml';
import { argb, colorOf, type ThemeColors } from './colors';

type Look = NonNullable<ConditionalFormatSnapshot['format']>;

/** Looks that conditional formats lay over cells, which the styles part lists. */
export class DifferentialFormats {
  private readonly list: string[] = [];

  /** Number of a look in the list. */
  add(look: Look): number {
    const font = tag(
      'font',
      {},
      look.bold === undefined ? undefined : tag('b', { val: look.bold ? undefined : 0 }),
      look.italic === undefined ? undefined : tag('i', { val: look.italic ? undefined : 0 }),
      look.fontColor === undefined ? undefined : tag('color', { rgb: argb(look.fontColor) }),
    );
    const fill = look.fill === undefined ? undefined : tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: argb(look.fill) })));
    const xml = tag('dxf', {}, font === '<font/>' ? undefined : font, fill);
    const known = this.list.indexOf(xml);
    return known >= 0 ? known : this.list.push(xml) - 1;
  }

  /** The styles part with the list in it. */
  put(styles: string): string {
    const dxfs = this.list.length === 0 ? tag('dxfs', { count: 0 }) : tag('dxfs', { count: this.list.length }, ...this.list);
    return styles.replace(/<dxfs\b[^>]*\/>|<dxfs\b[\s\S]*?<\/dxfs>/, dxfs);
  }
}

/** Looks listed in a styles part; undefined where one has nothing we know. */
export function readDifferentialFormats(styles: XmlElement, theme: ThemeColors): (Look | undefined)[] {
  return children(child(styles, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    const pattern = child(dxf, 'fill', 'patternFill');
    const fontColor = theme.hex(colorOf(child(font, 'color')));
    const fill = theme.hex(colorOf(child(pattern, 'bgColor')) ?? colorOf(child(pattern, 'fgColor')));
    const bold = child(font, 'b');
    const italic = child(font, 'i');
    const look: Look = {
      ...(fontColor !== undefined ? { fontColor } : {}),
      ...(fill !== undefined ? { fill } : {}),
      ...(bold ? { bold: flag(bold, 'val', true) } : {}),
      ...(italic ? { italic: flag(italic, 'val', true) } : {}),
    };
    return Object.keys(look).length > 0 ? look : undefined;
  });
}
