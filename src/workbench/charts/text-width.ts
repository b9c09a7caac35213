/** Widths of characters in an upright sans serif face, as shares of the font size. */
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const NARROW = /[iljtfrI1.,:;'|!()[\] ]/;
const WIDE = /[mwMWĐ%@]/;

/** About how wide a text is drawn, in the unit of `size`: enough to lay out labels without measuring them in a page. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += FULL_WIDTH.test(char) ? 1 : NARROW.test(char) ? 0.32 : WIDE.test(char) ? 0.82 : 0.55;
  return width * size;
}

/** The text cut with an ellipsis where it would be wider than `room`. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > room) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
