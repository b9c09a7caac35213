import { formula } from './univer-packages';
import { tokenize } from '../formulas/tokens';
import type { NameSnapshot } from '../snapshot';
import type { FormulaTexts } from './formula-texts';
import type { UniverContext } from './univer-context';

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Defined names. Kept here in full, because the engine does not keep all of it; the engine is told what it calculates with. */
export class Names {
  private readonly names = new Map<string, NameSnapshot>();
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly context: UniverContext,
    private readonly texts: FormulaTexts,
    private readonly changed: (name: string) => void,
  ) {
    this.subscription = context.commands.onCommandExecuted((command) => {
      if (!context.byHost) this.followGrid(command.id, command.params as formula.ISetDefinedNameMutationParam | undefined);
    });
  }

  all(): NameSnapshot[] {
    return [...this.names.values()].map((name) => ({ ...name }));
  }

  set(name: NameSnapshot): void {
    const key = nameKey(name.name, name.scope);
    this.changed(name.name);
    // Kept in its place, so that changing a name does not change the order of the list.
    this.names.set(key, { ...name });
    this.context.mutate(formula.SetDefinedNameMutation.id, {
      id: key,
      name: name.name,
      formulaOrRefString: insertable(this.texts.toEngine(name.formula, name.scope ?? '', 0, 0)),
      comment: name.comment ?? '',
      hidden: name.visible === false,
      localSheetId: name.scope ?? WORKBOOK_SCOPE,
    });
  }

  delete(name: string, scope?: string): void {
    const key = nameKey(name, scope);
    const known = this.names.get(key);
    if (!known) return;
    this.names.delete(key);
    this.changed(name);
    this.context.mutate(formula.RemoveDefinedNameMutation.id, { id: key, name: known.name, formulaOrRefString: known.formula });
  }

  /** A person may change names in the grid's own dialog, and moving cells there moves what names refer to. */
  private followGrid(command: string, params: formula.ISetDefinedNameMutationParam | undefined): void {
    if (!params || params.unitId !== this.context.unitId) return;
    if (command === formula.RemoveDefinedNameMutation.id || command === formula.SetDefinedNameMutation.id) this.changed(params.name);
    if (command === formula.RemoveDefinedNameMutation.id) {
      for (const [key, name] of this.names)
        if (key === params.id || (name.name === params.name && key.endsWith(`!${params.name.toLowerCase()}`))) this.names.delete(key);
    } else if (command === formula.SetDefinedNameMutation.id) {
      const scope = params.localSheetId && params.localSheetId !== WORKBOOK_SCOPE ? params.localSheetId : undefined;
      const text = `=${params.formulaOrRefString.replace(/^=/, '')}`.replace(/^=\((.*)\)$/s, '=$1');
      const known = this.names.get(params.id);
      if (known) this.names.delete(params.id);
      this.names.set(known ? params.id : nameKey(params.name, scope), {
        ...known,
        name: params.name,
        formula: this.texts.fromEngine(text, scope ?? '', 0, 0),
        ...(scope !== undefined ? { scope } : {}),
      });
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

/** The engine puts the text of a name into formulas as it is, so what is more than one term needs parentheses. */
function insertable(text: string): string {
  const terms = tokenize(text.slice(1)).filter((token) => token.type !== 'space');
  return terms.some((token) => token.type === 'operator') ? `=(${text.slice(1)})` : text;
}

function nameKey(name: string, scope: string | undefined): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}
