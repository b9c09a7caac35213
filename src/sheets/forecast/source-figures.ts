/** Figures of the history table by which a forecast tells that it has changed, as the worksheet functions give them. */
export interface SourceFigures {
  readonly rows: number;
  readonly newest: number;
  readonly amount: number;
  readonly checksum: number;
}

/** The figures of a table's dates and amounts, as they stand in its cells: text and blank cells count as Excel counts them, not at all. */
export function sourceFigures(dates: readonly unknown[], amounts: readonly unknown[]): SourceFigures {
  const numbers = (cells: readonly unknown[]): number[] => cells.filter((cell) => typeof cell === 'number');
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const days = numbers(dates);
  return {
    rows: days.length,
    newest: days.reduce((newest, day) => Math.max(newest, day), 0),
    amount: sum(numbers(amounts)),
    checksum: sum(
      dates.map((date, row) => {
        const amount = amounts[row];
        return typeof date === 'number' && typeof amount === 'number' ? date * amount : 0;
      }),
    ),
  };
}
