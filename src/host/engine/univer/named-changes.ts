import { formula } from './univer-packages';
import { forgetParsedFormulas } from './calculation-turns';
import type { ParsedFormulas } from './parsed-formulas';
import type { UniverContext } from './univer-context';

/**
 * Formulas that use a name or table must be parsed and calculated again when it changes. The engine tries to find them and misses
 * names of cells, so they are found here by their text.
 */
export class NamedChanges {
  private readonly changed = new Set<string>();

  constructor(
    private readonly context: UniverContext,
    private readonly parsed: ParsedFormulas,
    private readonly definitions: () => readonly { name: string; formula: string }[],
  ) {}

  note(name: string): void {
    this.changed.add(name.toLowerCase());
  }

  get any(): boolean {
    return this.changed.size > 0;
  }

  /** Has every formula parsed anew, as after functions became known, or those whose text mentions what changed. */
  forget(mentions?: RegExp): void {
    forgetParsedFormulas(this.context.injector.get(formula.IFunctionService));
    this.parsed.forget(mentions);
  }

  /** The cells to calculate again; what was noted is done with. */
  take(): { sheet: string; row: number; column: number }[] {
    const mentions = mentionOf(this.withDependentNames());
    this.forget(mentions);
    this.changed.clear();
    const cells: { sheet: string; row: number; column: number }[] = [];
    for (const worksheet of this.context.workbook().getSheets()) {
      const sheet = worksheet.getSheetId();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        // A formula filled down in the grid has no text of its own; it is calculated again to be safe.
        if (cell?.f ? mentions.test(cell.f) : cell?.si) cells.push({ sheet, row, column });
      });
    }
    return cells;
  }

  /** Names may be made of names. */
  private withDependentNames(): Set<string> {
    const names = new Set(this.changed);
    for (let size = -1; size !== names.size;) {
      size = names.size;
      const mentions = mentionOf(names);
      for (const definition of this.definitions()) if (mentions.test(definition.formula)) names.add(definition.name.toLowerCase());
    }
    return names;
  }
}

function mentionOf(names: ReadonlySet<string>): RegExp {
  const alternatives = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])(?:${alternatives})(?![\\p{L}\\p{N}_.\\\\(])`, 'iu');
}
