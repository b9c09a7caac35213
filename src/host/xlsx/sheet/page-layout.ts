import type { PageLayoutSnapshot } from '../../engine/snapshot';
import { child, flag, numberAttribute, tag, textTag, type XmlElement } from '../package/xml';

const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
};

const SIDES = [
  ['left', '&L'],
  ['center', '&C'],
  ['right', '&R'],
] as const;
type Banner = NonNullable<PageLayoutSnapshot['header']>;

const bannerText = (banner: Banner | undefined) =>
  banner ? SIDES.map(([side, mark]) => (banner[side] ? mark + banner[side] : '')).join('') : '';

/** Splits `&Lleft&Ccenter&Rright`; text before any mark stands in the middle. */
function readBanner(text: string | undefined): Banner | undefined {
  if (!text) return undefined;
  const banner: Banner = {};
  for (const [, mark = '&C', content = ''] of text.matchAll(/(&[LCR])?((?:(?!&[LCR])[\s\S])+)/g)) {
    const side = SIDES.find(([, one]) => one === mark)![0];
    banner[side] = (banner[side] ?? '') + content;
  }
  return Object.keys(banner).length > 0 ? banner : undefined;
}

/** Everything about printing but the print area and titles, which are names. */
export function pageLayoutXml(layout: PageLayoutSnapshot | undefined): string {
  const fits = layout?.fitToWidth !== undefined || layout?.fitToHeight !== undefined;
  const header = bannerText(layout?.header);
  const footer = bannerText(layout?.footer);
  const setup = {
    paperSize: layout?.paperSize === undefined ? undefined : PAPER[layout.paperSize],
    scale: layout?.scale,
    fitToWidth: fits ? (layout.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (layout.fitToHeight ?? 0) : undefined,
    orientation: layout?.orientation?.toLowerCase(),
  };
  return [
    layout?.centerHorizontally ? tag('printOptions', { horizontalCentered: true }) : '',
    tag('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    Object.values(setup).some((value) => value !== undefined) ? tag('pageSetup', setup) : '',
    header || footer
      ? tag('headerFooter', {}, header ? textTag('oddHeader', header) : undefined, footer ? textTag('oddFooter', footer) : undefined)
      : '',
  ].join('');
}

export function readPageLayout(sheet: XmlElement): PageLayoutSnapshot {
  const setup = child(sheet, 'pageSetup');
  const fits = flag(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const orientation = setup?.attributes['orientation'];
  const paper = numberAttribute(setup, 'paperSize');
  const paperSize = Object.keys(PAPER).find((name) => PAPER[name] === paper);
  const scale = numberAttribute(setup, 'scale');
  const header = readBanner(child(sheet, 'headerFooter', 'oddHeader')?.text);
  const footer = readBanner(child(sheet, 'headerFooter', 'oddFooter')?.text);
  const pages = (name: string) => (fits ? (numberAttribute(setup, name) ?? 1) || undefined : undefined);
  const fitToWidth = pages('fitToWidth');
  const fitToHeight = pages('fitToHeight');
  return {
    ...(orientation === 'landscape'
      ? { orientation: 'Landscape' as const }
      : orientation === 'portrait'
        ? { orientation: 'Portrait' as const }
        : {}),
    ...(paperSize !== undefined ? { paperSize } : {}),
    ...(scale !== undefined && !fits ? { scale } : {}),
    ...(fitToWidth !== undefined ? { fitToWidth } : {}),
    ...(fitToHeight !== undefined ? { fitToHeight } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(flag(child(sheet, 'printOptions'), 'horizontalCentered') ? { centerHorizontally: true } : {}),
  };
}
