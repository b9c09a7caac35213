import { escapeText } from '../package/xml';

/** Formats a file names by number alone (en-US, as Office.js shows them). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** First number of a format of the workbook's own. */
const FIRST_OWN = 164;

/*
 * ExcelJS turns every number under a date format into a Date of the local machine and back, which costs digits, and keeps a list of
 * built-in formats of its own that is not Excel's. Therefore it never sees a format: `"7"`, a text in quotes, stands for the
 * seventh, and the real ones are put in (or taken from) the styles part.
 */

const maskOf = (number: number) => `"${number}"`;
const numberOfMask = (mask: string): number | null => {
  const match = /^"(\d+)"$/.exec(mask);
  return match ? Number(match[1]) : null;
};

/** Formats handed out as masks while a workbook is written. */
export class FormatMasks {
  private readonly formats: string[] = [];

  mask(format: string): string {
    let index = this.formats.indexOf(format);
    if (index < 0) index = this.formats.push(format) - 1;
    return maskOf(index);
  }

  /** The styles part with the real formats, built-in ones by their number. */
  unmask(styles: string): string {
    const numbers = new Map<string, number>();
    const own: string[] = [];
    for (const [, id, code] of styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)) {
      const index = numberOfMask((code ?? '').replace(/&quot;/g, '"'));
      const format = index === null ? undefined : this.formats[index];
      if (format === undefined) continue;
      const builtIn = Object.entries(BUILT_IN).find(([, one]) => one === format);
      if (builtIn) numbers.set(id!, Number(builtIn[0]));
      else {
        numbers.set(id!, FIRST_OWN + own.length);
        own.push(format);
      }
    }
    const list = own.map((format, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${escapeText(format).replace(/"/g, '&quot;')}"/>`);
    const numFmts = list.length > 0 ? `<numFmts count="${list.length}">${list.join('')}</numFmts>` : '';
    return styles.replace(/<numFmts[\s\S]*?<\/numFmts>|<numFmts[^>]*\/>/, numFmts).replace(/<xf numFmtId="(\d+)"/g, (whole, id: string) => {
      const number = numbers.get(id);
      return number === undefined ? whole : `<xf numFmtId="${number}"`;
    });
  }
}

/** Masks the formats of a styles part about to be read; `formatOf` undoes it for one cell. */
export function maskFormats(
  styles: string,
  own: ReadonlyMap<number, string>,
): { styles: string; formatOf: (mask: string | undefined) => string | undefined } {
  const used = new Set<number>();
  const masked = styles.replace(/<xf\b[^>]*?>/g, (xf) =>
    xf.replace(/\bnumFmtId="(\d+)"/, (whole, id: string) => {
      const number = Number(id);
      if (number === 0) return whole;
      used.add(number);
      return `numFmtId="${FIRST_OWN + number}"`;
    }),
  );
  const list = [...used].map((number) => `<numFmt numFmtId="${FIRST_OWN + number}" formatCode="&quot;${number}&quot;"/>`).join('');
  const numFmts = `<numFmts count="${used.size}">${list}</numFmts>`;
  const without = masked.replace(/<numFmts[\s\S]*?<\/numFmts>|<numFmts[^>]*\/>/, '');
  return {
    styles: without.replace(/(<styleSheet\b[^>]*>)/, `$1${numFmts}`),
    formatOf: (mask) => {
      const number = mask === undefined ? null : numberOfMask(mask);
      if (number === null) return undefined;
      const format = own.get(number) ?? BUILT_IN[number];
      return format === 'General' ? undefined : format;
    },
  };
}
