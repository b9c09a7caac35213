import { supplyModel, USUAL_COVER } from '../../planning/rolling/rolling-inputs';
import type { RollingPlan } from '../../planning/rolling/rolling-plan';
import type { SheetBlueprint } from '../../sheets/blueprint';
import { ROLES } from '../../sheets/roles';
import type { GtmRecord } from '../../sheets/rolling/read-gtm';
import { marksOf } from '../cell-marks';
import { recordOf } from '../look';
import { isRollingSheet } from './sheets';
import type { StoredRolling } from './store';

/** What nobody typed, to tell what a person types from now on. */
export function gtmRecord({ measure, months, events, rows, levels }: RollingPlan): GtmRecord {
  return {
    measure,
    months,
    events: events.length,
    usual: Object.fromEntries(
      rows.map(({ key, price, depth, member }) => [
        key,
        {
          ...(price === null ? {} : { price: price.first, priceSteps: price.steps }),
          ...(depth === Math.min(1, levels.length) ? { model: supplyModel(member.channel), cover: USUAL_COVER } : {}),
        },
      ]),
    ),
  };
}

/** How the sheets are left, for the next build. */
export function sheetRecords(blueprints: readonly SheetBlueprint[]): StoredRolling['sheets'] {
  return Object.fromEntries(
    blueprints.flatMap((blueprint) =>
      isRollingSheet(blueprint.id)
        ? [
            [
              blueprint.id,
              {
                ...recordOf(blueprint),
                marks: marksOf(blueprint.contents[0]?.cells ?? []),
                typing: blueprint.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => area),
              },
            ] as const,
          ]
        : [],
    ),
  );
}
