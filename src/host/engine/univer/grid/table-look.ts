/** Accents of the Office theme as a table style counts them; styles without a number have none. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Colours of the header and of every second row under a table style such as `TableStyleMedium2`. */
export interface TableLook {
  header: { bg?: { rgb: string }; cl: { rgb: string }; bl: 1 };
  band: { bg: { rgb: string } } | null;
}

/** The band of a style: four fifths paler than its accent; black, which would be too heavy, by 85 % as in Excel. */
function pale(color: string): string {
  const part = color === ACCENTS[0] ? 0.15 : 0.2;
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(parseInt(color.slice(at, at + 2), 16) * part + 255 * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function tableLook(style: string, banded: boolean): TableLook {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const accent = ACCENTS[(Number(number ?? 1) - 1) % ACCENTS.length]!;
  const band = banded && number !== undefined ? { bg: { rgb: pale(accent) } } : null;
  if (kind === undefined || kind === 'Light') return { header: { cl: { rgb: accent }, bl: 1 }, band };
  return { header: { bg: { rgb: accent }, cl: { rgb: '#FFFFFF' }, bl: 1 }, band };
}
