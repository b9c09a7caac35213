import { carryOver } from '../../planning/actions/carry-over';
import { firstActions } from '../../planning/actions/first-actions';
import { mergeActions, type KeptActions } from '../../planning/actions/merge-actions';
import { planDrivers } from '../../planning/drivers/plan-drivers';
import { planMedia } from '../../planning/media/plan-media';
import { mergeFocus } from '../../planning/rolling/merge-focus';
import { pastInputs } from '../../planning/rolling/past-inputs';
import { withView, type FrozenView } from '../../planning/rolling/plan-view';
import type { RollingPlan } from '../../planning/rolling/rolling-plan';
import { gtmLogText } from '../../locales/gtm-log';
import type { Locale } from '../../locales/locale';
import type { RollingParts } from '../../sheets/rolling';
import type { LogContents } from '../../sheets/rolling/log-contents';
import { LOG_FIELDS } from '../../sheets/rolling/log-layout';
import { mediaRecord } from '../../sheets/rolling/media-layout';
import { driversRecord } from '../../sheets/rolling/read-drivers';
import type { RollingToBuild } from '../contracts';
import { gtmRecord } from './record';
import type { Standing } from './standing';
import type { StoredRolling } from './store';
import type { Typed } from './typed';

interface ToDescribe {
  /** The plan as nobody has touched it. */
  readonly fresh: RollingPlan;
  readonly typed: Typed;
  readonly standing: Standing;
  /** What goes into the log; null where the plan is not rolled forward. */
  readonly view: FrozenView | null;
  readonly rollFrom: RollingToBuild['rollFrom'];
  readonly locale: Locale;
}

/** A rolling plan with what people typed into it, everything its other sheets are made from, and what the next build must know of it. */
export interface DescribedRolling {
  readonly plan: RollingPlan;
  readonly parts: RollingParts;
  readonly memory: Pick<StoredRolling, 'gtm' | 'media' | 'drivers' | 'past' | 'focus' | 'actions'>;
}

export function described({ fresh, typed, standing, view, rollFrom, locale }: ToDescribe): DescribedRolling {
  const focus = mergeFocus(fresh.focus, typed.focus);
  const plan = { ...fresh, focus: focus.lines };
  const actions = mergeActions(firstActions(plan), carriedOn(typed.actions, rollFrom, plan.spec));
  const parts: RollingParts = {
    actions: { lines: actions.lines, inputs: typed.actionsInputs },
    media: planMedia({ months: plan.months, inputs: typed.media }),
    drivers: planDrivers(plan, typed.drivers),
    outlook: typed.outlook,
    log: logNow(standing, view, locale),
    withoutLog: (['Changes', 'Accuracy'] as const).filter((id) => standing.own[id] !== undefined),
    // A roll is told of since the view it has logged.
    changes: view ? { view: null } : typed.changes,
  };
  const memory: DescribedRolling['memory'] = {
    gtm: gtmRecord(plan),
    media: mediaRecord(parts.media),
    drivers: driversRecord(parts.drivers),
    past: pastInputs(typed, plan.months),
    focus: { written: focus.lines.flatMap(({ cells, basis }) => (basis === null ? [] : [cells])), dropped: focus.dropped },
    actions: { written: actions.lines.flatMap(({ cells, own }) => (own ? [cells] : [])), dropped: actions.dropped },
  };
  return { plan, parts, memory };
}

/** The actions as they stand, those that are neither done nor dropped carried on where the plan rolls forward. */
function carriedOn(kept: KeptActions | null, from: RollingToBuild['rollFrom'], { asOf }: RollingToBuild['spec']): KeptActions | null {
  return kept && from ? { ...kept, standing: carryOver(kept.standing, from, asOf) } : kept;
}

/** The log as it will be; null where nothing is in it. */
function logNow({ log }: Standing, view: FrozenView | null, locale: Locale): LogContents | null {
  if (!view) return log;
  const titles = log?.titles ?? LOG_FIELDS.map((field) => gtmLogText(locale, field));
  return { ...withView(log ?? { views: [], planners: [] }, view), titles };
}
