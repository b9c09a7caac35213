import { supplyModel, USUAL_COVER } from '../../planning/rolling/rolling-inputs';
import type { RollingPlan } from '../../planning/rolling/rolling-plan';
import type { GtmRecord } from '../../sheets/rolling/read-gtm';

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
