import type { IStyleData } from '@univerjs/core';

/** The grid's numbers for vertical alignment. */
const TOP = 1;
const MIDDLE = 2;
const BOTTOM = 3;
/** What the grid keeps free above and below the text of a list cell, in pixels. */
const MARGIN = 3;
/** How far a line of text, with the room its font keeps above the letters, may reach beyond a row of the standard height. */
const OVERHANG = 3;

/**
 * The style under which the grid draws a list cell's text where its alignment says, as in any other cell: paddings that take the grid's
 * margin back. With the margin, a row of the standard height cuts letters off.
 */
export function listCellStyle(style: IStyleData): IStyleData {
  const { pd, vt } = style;
  const { t = 0, b = 0 } = pd ?? {};
  const aligned = vt || BOTTOM;
  const above = aligned === TOP ? MARGIN : MARGIN + OVERHANG;
  const below = aligned === TOP ? 0 : aligned === MIDDLE ? MARGIN + OVERHANG : MARGIN;
  return { ...style, vt: aligned, pd: { ...pd, t: t - above, b: b - below } };
}
