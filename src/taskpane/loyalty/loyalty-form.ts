import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { LoyaltyToBuild, WorkbookState, WrittenLoyalty } from '../../excel/contracts';
import type { LoyaltySize } from '../../planning/loyalty/resize-inputs';
import type { LoyaltyTemplate } from '../../planning/loyalty/templates';

/** What a person asks for on the page of loyalty. */
export interface LoyaltyForm {
  /** What a first plan begins with. */
  readonly template: LoyaltyTemplate;
  readonly start: Month;
  readonly months: number;
  /** Null takes that of the annual plan, else January. */
  readonly fiscalYearStart: number | null;
  /** Null takes as many as the template has. */
  readonly segments: number | null;
  readonly rewards: number | null;
  /** Stored-value cards. */
  readonly cards: number | null;
  readonly scenarios: number | null;
}

/** Months offered. */
const WINDOWS = [12, 18, 24, 36];

/** Months of a plan where nobody has asked for others. */
const USUAL_MONTHS = 24;

/** Months before and after the proposed one that a plan may be asked to begin in. */
const REACH = 18;

/**
 * The form as it opens: the size that stands; else a first plan from the annual plan's first month on, or from January of next year.
 * @param year the year that it is
 */
export function openingForm({ loyalty, breakdown }: Pick<WorkbookState, 'loyalty' | 'breakdown'>, year: number): LoyaltyForm {
  if (loyalty?.size) return { template: 'blank', cards: null, ...loyalty.size };
  return {
    template: 'premium-auto',
    start: breakdown?.spec.start ?? { year: year + 1, month: 1 },
    months: USUAL_MONTHS,
    fiscalYearStart: null,
    segments: null,
    rewards: null,
    cards: null,
    scenarios: null,
  };
}

/** What is to be built: a template in the size asked for, or of a plan that stands what is to be other than it is. */
export function loyaltyToBuild(form: LoyaltyForm, standing: WrittenLoyalty | null): LoyaltyToBuild {
  const { template, start, months, fiscalYearStart, segments, rewards, cards, scenarios } = form;
  if (standing === null) {
    const counts = {
      ...(segments === null ? {} : { segments }),
      ...(rewards === null ? {} : { rewards }),
      ...(cards === null ? {} : { cards }),
      ...(scenarios === null ? {} : { scenarios }),
    };
    return { template, size: { start, months, ...(fiscalYearStart === null ? {} : { fiscalYearStart }), ...counts } };
  }
  const { size } = standing;
  if (size === null) return {};
  const asked: LoyaltySize = {
    ...(monthNumber(start) === monthNumber(size.start) ? {} : { start }),
    ...(months === size.months ? {} : { months }),
    ...(fiscalYearStart === null || fiscalYearStart === size.fiscalYearStart ? {} : { fiscalYearStart }),
    ...(segments === null || segments === size.segments ? {} : { segments }),
    ...(rewards === null || rewards === size.rewards ? {} : { rewards }),
    ...(cards === null || cards === size.cards ? {} : { cards }),
    ...(scenarios === null || scenarios === size.scenarios ? {} : { scenarios }),
  };
  return Object.keys(asked).length === 0 ? {} : { size: asked };
}

/** How long a plan may be asked to be. @param chosen as it is now */
export function windows(chosen: number): readonly number[] {
  return WINDOWS.includes(chosen) ? WINDOWS : [...WINDOWS, chosen].sort((a, b) => a - b);
}

/** The months that a plan may be asked to begin in. @param around the one that is proposed, or stands */
export function startsAround(around: Month): readonly Month[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, at) => monthAt(monthNumber(around) - REACH + at));
}
