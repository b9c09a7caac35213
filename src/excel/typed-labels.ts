import { cell, onSheet } from '../sheets/address';
import type { SheetBlueprint, SheetId } from '../sheets/blueprint';
import { HEADER_ROW } from '../sheets/breakdown/layout';
import { foundIn, isFormula } from '../sheets/text-content';
import { sameContent } from './cells-change';
import type { StoredPlan } from './plan-store';
import type { SheetsRead } from './read-sheets';

/** A label of ours over which a person wrote. */
export interface TypedLabel {
  readonly address: string;
  readonly found: string | number;
}

/** Where labels stand that go by the plan's definition and language alone: titles, headers, and the names of inputs and checks. */
const isLabel = (id: SheetId, row: number, column: number): boolean =>
  row === 0 || (id === 'Breakdown' ? row === HEADER_ROW : (id === 'Setup' || id === 'Checks') && column === 0);

/**
 * Labels that a rebuild writes again over what a person put in their place. Only where nothing that labels go by has changed since the last build: a
 * label that differs is a person's then.
 */
export function typedLabels(
  own: SheetsRead['own'],
  blueprints: readonly SheetBlueprint[],
  before: StoredPlan | null,
  now: Labelled,
): TypedLabel[] {
  if (before === null || labelled(before) !== labelled(now)) return [];
  return blueprints.flatMap(({ id, contents }) => {
    const sheet = own[id];
    if (!sheet) return [];
    return (contents[0]?.cells ?? []).flatMap((line, row) =>
      line.flatMap((label, column): TypedLabel[] => {
        const found = sheet.formulas[row]?.[column] ?? '';
        if (typeof label !== 'string' || label === '' || found === '' || !isLabel(id, row, column)) return [];
        // A formula may be spelled otherwise by Excel than it was written.
        const ours = isFormula(label) ? isFormula(found) : sameContent(found, label);
        return ours ? [] : [{ address: onSheet(sheet.name, cell(row, column)), found: foundIn(found) }];
      }),
    );
  });
}

type Labelled = Pick<StoredPlan, 'spec' | 'locale'>;

/** What labels go by; the target is in none of them. */
function labelled({ spec: { target: _, ...spec }, locale }: Labelled): string {
  return JSON.stringify([Object.entries(spec).sort(([a], [b]) => (a < b ? -1 : 1)), locale]);
}
