/**
 * How many times an ordinary day a day of the event sells, averaged over its whole window: cautious guesses to start from, to be replaced by what
 * the shop has seen. Campaigns of weeks have calm stretches, so theirs is far below the figure of their best day. The seasons before New Year and
 * Mid-Autumn follow from the moving part that festival factors presume (docs/breakdown.md, 10 and 11).
 */
const UPLIFTS: Readonly<Record<string, number>> = {
  nianhuo: 1.4,
  tet: 1.4,
  'mid-autumn': 1.5,
  '618': 1.6,
  'double-11': 2,
  'double-12': 1.5,
  '818': 1.3,
  '9.9': 1.5,
  '10.10': 1.5,
  '11.11': 2,
  '12.12': 1.8,
  'black-friday': 1.6,
  'national-day': 1.2,
  'reunification-day': 1.2,
};

/** Gift days and the smaller sales of a day or a week. */
const OTHER = 1.3;

/** The uplift an event starts with, by its name in the calendar. */
export function typicalUplift(event: string): number {
  return UPLIFTS[event] ?? OTHER;
}
