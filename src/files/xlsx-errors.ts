/** Bytes as the packing library takes and gives them. */
type Bytes = Uint8Array<ArrayBuffer>;

const [SPACE, T, EQUALS, E, LESS, GREATER] = [...' t=e<>'].map((letter) => letter.charCodeAt(0));
const QUOTES = [...`"'`].map((letter) => letter.charCodeAt(0));

/** The type of a cell with a formula's text. */
const TEXT = new TextEncoder().encode('str');

/**
 * The XML of a worksheet in which cells with an error value (`t="e"`) hold its name (`#N/A`) as text. The reader of workbooks takes them for blank, and
 * nobody could be told where the errors stand. Works on bytes, since a large sheet is longer than a string may be.
 */
export function errorsAsText(sheet: Bytes): Bytes {
  const places = errorTypes(sheet);
  if (places.length === 0) return sheet;
  const replaced = new Uint8Array(sheet.length + places.length * (TEXT.length - 1));
  let [from, to] = [0, 0];
  for (const place of places) {
    replaced.set(sheet.subarray(from, place), to);
    replaced.set(TEXT, to + place - from);
    to += place - from + TEXT.length;
    from = place + 1;
  }
  replaced.set(sheet.subarray(from), to);
  return replaced;
}

/** Where the `e` of each ` t="e"` stands that lies in the tag of a cell; files are written with either quotation mark. */
function errorTypes(xml: Bytes): number[] {
  const found: number[] = [];
  for (let at = xml.indexOf(E ?? 0); at >= 0; at = xml.indexOf(E ?? 0, at + 1)) {
    const quote = xml[at - 1] ?? 0;
    if (xml[at - 2] !== EQUALS || xml[at - 3] !== T || xml[at - 4] !== SPACE) continue;
    if (QUOTES.includes(quote) && xml[at + 1] === quote && isInCellTag(xml, at)) found.push(at);
  }
  return found;
}

/** Whether a place lies in a tag `<c ...>`, or `<x:c ...>` where a program names the namespace, and not in a cell's text. */
function isInCellTag(xml: Bytes, at: number): boolean {
  let open = at;
  while (open > 0 && xml[open] !== LESS && xml[open] !== GREATER) open -= 1;
  return /^<(?:\w+:)?c\s/.test(String.fromCharCode(...xml.subarray(open, Math.min(open + 16, at))));
}
