/** Places a text takes in a column or a terminal: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Text as it is where it takes at most so many places, else its beginning with an ellipsis. */
export function cutToWidth(text: string, places: number): string {
  if (displayWidth(text) <= places) return text;
  let beginning = '';
  for (const character of text) {
    if (displayWidth(beginning + character) > places - 1) break;
    beginning += character;
  }
  return `${beginning.trimEnd()}…`;
}

const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/;
