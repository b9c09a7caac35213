import { isoMonth, monthAt, monthNumber } from '../../calendar/months';
import { InputError } from '../../locales/rolling-errors';
import type { Measure } from '../../planning/forecast/forecast-plan';
import type { KeptFocus } from '../../planning/rolling/merge-focus';
import type { KeptActions } from '../../planning/actions/merge-actions';
import { NO_DRIVER_INPUTS, type DriverInputs } from '../../planning/drivers/plan-drivers';
import { NO_MEDIA_INPUTS, type MediaInputs } from '../../planning/media/media-inputs';
import { NO_PAST, withoutAdjustments, withPast } from '../../planning/rolling/past-inputs';
import type { RollingInputs } from '../../planning/rolling/rolling-inputs';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { cell, onSheet } from '../../sheets/address';
import type { Area } from '../../sheets/blueprint';
import type { ChangesInputs } from '../../sheets/rolling/changes-sheet';
import { readChanges } from '../../sheets/rolling/read-changes';
import { readDrivers } from '../../sheets/rolling/read-drivers';
import { readOutlook, type OutlookInputs } from '../../sheets/rolling/read-outlook';
import { readMedia } from '../../sheets/rolling/read-media';
import { readActions, type ActionsInputs } from '../../sheets/rolling/read-actions';
import { readFocus } from '../../sheets/rolling/read-focus';
import { firstAdjustment, readGtm, type GtmInputs, type GtmRecord } from '../../sheets/rolling/read-gtm';
import type { TypedFormula } from '../../sheets/typed-formula';
import type { OwnSheet } from '../read-sheets';
import type { Scene } from '../scene';
import type { RollingSheetId } from './sheets';
import type { Standing } from './standing';
import type { StoredRolling } from './store';

/** What the plan that takes the place of the standing one is for. */
interface PlanToCome {
  readonly spec: RollingSpec;
  readonly measure: Measure;
}

/** What people typed into a rolling plan. */
export interface Typed {
  readonly inputs: RollingInputs;
  readonly focus: KeptFocus | null;
  readonly actions: KeptActions | null;
  readonly actionsInputs: ActionsInputs;
  readonly media: MediaInputs;
  readonly drivers: DriverInputs;
  readonly outlook: OutlookInputs;
  readonly changes: ChangesInputs;
  readonly formulas: Partial<Record<RollingSheetId, readonly TypedFormula[]>>;
}

/**
 * What people typed into the rolling plan that stands, as it holds for the plan to come: stock before its first month is what the plan before had at the end of
 * the month before.
 *
 * @throws InputError `rolling-record-gone` where a program has dropped the stored definition, `rolling-units-gone` or `rolling-units-new` an adjustment in another measure than the plan to come, and what the readers refuse
 */
export function typedInto(standing: Standing, scene: Scene, stored: StoredRolling | null, { spec, measure }: PlanToCome): Typed {
  const { own, lists, log } = standing;
  // Without it nobody can tell what was typed from what was written.
  if (own.GTM && !stored) throw new InputError('rolling-record-gone', { sheet: own.GTM.name });
  const rows = scene.names.get('Almanac_GTM_Rows')?.area;
  if (own.GTM && stored && rows) refuseOtherMeasure(own.GTM, rows, stored.gtm, measure);
  const gtm = own.GTM && stored && rows ? readGtm(own.GTM, rows, stored.gtm) : null;
  const media = own.Media && stored ? readMedia(own.Media, lists.Media?.area ?? null, stored.media) : null;
  const actions = own.Actions && lists.Actions ? readActions(own.Actions, lists.Actions.area) : null;
  const drivers = own.Drivers && stored ? readDrivers(own.Drivers, stored.drivers) : null;
  const outlook = own.Outlook ? readOutlook(own.Outlook) : null;
  const focus = own.Focus && lists.Focus ? readFocus(own.Focus, lists.Focus.area) : null;
  const typed: Typed = {
    inputs: gtm ? carried(gtm, stored?.spec ?? spec, spec) : {},
    focus: focus ? { standing: focus.lines, written: stored?.focus.written ?? null, dropped: stored?.focus.dropped ?? [] } : null,
    actions: actions ? { standing: actions.lines, written: stored?.actions.written ?? null, dropped: stored?.actions.dropped ?? [] } : null,
    actionsInputs: actions?.inputs ?? { today: null },
    media: media?.inputs ?? NO_MEDIA_INPUTS,
    drivers: drivers?.inputs ?? NO_DRIVER_INPUTS,
    outlook: outlook?.inputs ?? { row: '' },
    changes: own.Changes ? readChanges(own.Changes, log !== null) : { view: null },
    formulas: {
      GTM: gtm?.formulas ?? [],
      Focus: focus?.formulas ?? [],
      Media: media?.formulas ?? [],
      Actions: actions?.formulas ?? [],
      Drivers: drivers?.formulas ?? [],
      Outlook: outlook?.formulas ?? [],
    },
  };
  return withPast(typed, stored && stored.gtm.measure !== measure ? withoutAdjustments(stored.past) : (stored?.past ?? NO_PAST));
}

/** Adjustments say nothing of a plan in another measure; those of the window are refused before any are lost. */
function refuseOtherMeasure(gtm: OwnSheet, rows: Area, record: GtmRecord, measure: Measure): void {
  if (record.measure === measure) return;
  const adjusted = firstAdjustment(gtm, rows, record);
  if (!adjusted) return;
  const { row, column, value } = adjusted;
  throw new InputError(measure === 'units' ? 'rolling-units-new' : 'rolling-units-gone', {
    address: onSheet(gtm.name, cell(row, column)),
    found: value,
  });
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
