import { displayWidth } from '../sheets/display-width';

/** Columns of text set under each other, numbers to the right. Chinese characters take two places. */
export function textTable(rows: readonly (readonly string[])[], leftColumns = 1): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, displayWidth(text))));
  return rows
    .map((row) =>
      row
        .map((text, i) => {
          const pad = ' '.repeat((widths[i] ?? 0) - displayWidth(text));
          return i < leftColumns ? text + pad : pad + text;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
