import { displayWidth } from './display-width';

/** Characters that the arrow of a list takes in a cell. */
export const LIST_ARROW = 3;
/** Characters kept free beside a text. */
const ROOM = 2;
/** How much wider bold letters are. */
const BOLD = 1.1;
/** Lines of a title: more would make the whole header row tall. */
const TITLE_LINES = 2;

/** Limits of a column's width. */
export interface WidthLimits {
  readonly least: number;
  readonly most: number;
}

/** The width, in characters, at which the longest of some texts shows whole, within limits; `beside` is what else stands in the cell. */
export function widthOf(texts: readonly string[], { least, most }: WidthLimits, beside = 0): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => displayWidth(text) + beside + ROOM)));
}

/** The least width, in characters, at which a wrapped title in bold takes two lines at most and no word of it is broken. */
export function titleWidth(title: string): number {
  const words = title.split(' ').filter((word) => word !== '');
  const longest = Math.max(0, ...words.flatMap(parts).map(displayWidth));
  let width = longest;
  while (lineCount(words, width) > TITLE_LINES) width += 1;
  return Math.ceil(BOLD * width) + ROOM;
}

/** Lines that words take at a width. */
function lineCount(words: readonly string[], width: number): number {
  let lines = 0;
  let left = 0;
  for (const word of words)
    parts(word).forEach((part, at) => {
      const takes = displayWidth(part) + (at === 0 ? 1 : 0);
      if (lines > 0 && takes <= left) left -= takes;
      else [lines, left] = [lines + 1, width - displayWidth(part)];
    });
  return lines;
}

/** What a line may end after within a word: each Chinese character, else nothing. */
function parts(word: string): string[] {
  const found: string[] = [];
  let run = '';
  for (const character of word) {
    if (displayWidth(character) > 1) {
      found.push(run + character);
      run = '';
    } else run += character;
  }
  return run === '' ? found : [...found, run];
}
