import { isoMonth, monthAt, monthNumber } from '../calendar/months';
import { InputError } from '../planning/input-error';
import type { KeptFocus } from '../planning/rolling/merge-focus';
import type { RollingInputs } from '../planning/rolling/rolling-inputs';
import type { RollingSpec } from '../planning/rolling/rolling-plan';
import { cell, onSheet } from '../sheets/address';
import type { Area } from '../sheets/blueprint';
import { FOCUS_TABLE, gtmColumns } from '../sheets/rolling/layout';
import { readFocus } from '../sheets/rolling/read-focus';
import { readGtm, type GtmInputs, type TypedFormula } from '../sheets/rolling/read-gtm';
import { firstTypedOver } from './forecast-marks';
import type { ListRange } from './list-table';
import { parseReference } from './parse-address';
import { readSheets, type OwnSheet } from './read-sheets';
import type { StoredRolling } from './rolling-store';
import { sheetNameOf, type Scene } from './scene';
import type { History } from './last-reading';

/** A rolling plan as it stands, and what people typed into it. */
export interface BuiltRolling {
  readonly own: { readonly GTM?: OwnSheet; readonly Focus?: OwnSheet };
  readonly list: ListRange | null;
  readonly inputs: RollingInputs;
  readonly focus: KeptFocus | null;
  readonly formulas: Readonly<Record<'GTM' | 'Focus', readonly TypedFormula[]>>;
}

/** Lines below the table of the focus that are looked at. */
const LINES_BELOW = 100;

/**
 * Reads what stands of a rolling plan: one round trip.
 *
 * @param spec of the plan to come: stock before its first month is what the plan before had at the end of the month before
 * @throws InputError `rolling-block-changed` where rows or columns of `GTM` came or went, `rolling-typed-over` naming the cell, `focus-table-gone`
 */
export async function readBuiltRolling(
  context: Excel.RequestContext,
  scene: Scene,
  history: History,
  stored: StoredRolling | null,
  spec: RollingSpec,
): Promise<BuiltRolling> {
  const focusSheet = sheetNameOf(scene, 'Focus');
  const hasTable = focusSheet !== null && scene.tables.some(({ name, sheet }) => name === FOCUS_TABLE && sheet === focusSheet);
  if (focusSheet !== null && !hasTable) throw new InputError('focus-table-gone', { sheet: focusSheet });
  const table = hasTable ? context.workbook.tables.getItem(FOCUS_TABLE).getRange().load('address') : null;
  const { own } = await readSheets(context, scene, { sheets: ['GTM', 'Focus'], known: { history, breakdown: null } });
  const list = table && own.Focus ? listOf(own.Focus, parseReference(table.address)?.area ?? null) : null;
  const gtm = own.GTM && stored ? readInputs(own.GTM, scene, stored) : null;
  const focus = own.Focus && list ? readFocus(own.Focus, list.area) : null;
  return {
    own,
    list,
    inputs: gtm ? carried(gtm, stored?.spec ?? spec, spec) : {},
    focus: focus ? { standing: focus.lines, written: stored?.focus.written ?? null, dropped: stored?.focus.dropped ?? [] } : null,
    formulas: { GTM: gtm?.formulas ?? [], Focus: focus?.formulas ?? [] },
  };
}

function readInputs(own: OwnSheet, scene: Scene, { sheets, gtm, marks }: StoredRolling): GtmInputs {
  const rows = scene.names.get('Almanac_GTM_Rows')?.area;
  const { area } = sheets.GTM;
  if (!rows || own.owned.rows !== area.rows || own.owned.columns !== area.columns)
    throw new InputError('rolling-block-changed', { sheet: own.name });
  const inputs = inputColumns(gtm);
  const over = firstTypedOver(own, marks, (row, column) => row >= rows.row && row < rows.row + rows.rows && inputs.has(column));
  if (over) throw new InputError('rolling-typed-over', { address: onSheet(own.name, cell(over.row, over.column)), found: over.found });
  return readGtm(own, rows, gtm);
}

function inputColumns({ months, events, measure }: StoredRolling['gtm']): Set<number> {
  const { manual, price, stock } = gtmColumns({ months, measure, events: { length: events } });
  const blocks = [manual, ...(price === null ? [] : [price]), ...(stock === null ? [] : [stock.arrivals])];
  const single = stock === null ? [] : [stock.model, stock.cover, stock.openingStock, stock.purchasePrice];
  return new Set([...blocks.flatMap((block) => months.map((_, at) => block + at)), ...single]);
}

/** What was typed for a plan, as it holds for one that may begin in another month. */
function carried({ inputs, closing }: GtmInputs, before: RollingSpec, now: RollingSpec): RollingInputs {
  if (isoMonth(before.asOf) === isoMonth(now.asOf)) return inputs;
  const last = isoMonth(monthAt(monthNumber(now.asOf) - 1));
  const keys = new Set([...Object.keys(inputs), ...Object.keys(closing)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const { openingStock: _opening, ...rest } = inputs[key] ?? {};
      const left = closing[key]?.[last];
      return [key, { ...rest, ...(left === undefined ? {} : { openingStock: left }) }];
    }),
  );
}

function listOf({ formulas }: OwnSheet, table: Area | null): ListRange | null {
  if (!table) return null;
  const below = formulas.slice(table.row + table.rows, table.row + table.rows + LINES_BELOW);
  const gap = below.findIndex((line) =>
    line.slice(table.column, table.column + table.columns).every((content) => content === '' || content === null),
  );
  return { area: { ...table, rows: table.rows + (gap < 0 ? below.length : gap) }, tableRows: table.rows };
}
