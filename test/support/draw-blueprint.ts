import type { Engine } from '../../src/host/engine/engine';
import { range } from '../../src/sheets/address';
import type { Content, SheetBlueprint } from '../../src/sheets/blueprint';

/** Puts a blueprint's contents and tables straight into the engine: the formulas are what is under test, not the way they get there. */
export function drawBlueprint(engine: Engine, blueprint: SheetBlueprint): string {
  const sheet = engine.sheets().find(({ name }) => name === blueprint.name) ?? engine.addSheet(blueprint.name);
  for (const { row, column, cells } of blueprint.contents) {
    engine.writeCells(
      sheet.id,
      { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 },
      cells.map((line) => line.map((content) => ({ content: asEntered(content) }))),
    );
  }
  for (const { name, area } of blueprint.tables) {
    const header = engine.readCells(sheet.id, { ...area, rows: 1 })[0] ?? [];
    engine.addTable(sheet.id, {
      id: name,
      name,
      range: range(area),
      columns: header.map(({ value }) => String(value)),
    });
  }
  return sheet.id;
}

/** Without the mark that keeps text text, as Excel stores it; before `=` the engine knows the mark itself. */
function asEntered(content: Content): Content {
  if (content === '') return null;
  return typeof content === 'string' && /^'(?!=)/.test(content) ? content.slice(1) : content;
}
