import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { RollingToBuild, WorkbookState } from '../../excel/contracts';
import { sentences } from '../language/sentences';
import { rollingPageText } from '../../locales/rolling-page';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import type { Formats } from '../language/formats';
import type { RollingDue } from './rolling-due';

/**
 * What building the months asked for does to the plan that stands: `build` makes the first one, `rebuild` the same one again, `roll` puts its view into
 * the log and goes on to a later month, `back` begins earlier and logs nothing.
 */
export type RollingStep =
  | { readonly kind: 'build' | 'rebuild' }
  | {
      readonly kind: 'roll' | 'back';
      /** The first months of the plan that stands and of the one asked for. */ readonly from: Month;
      readonly to: Month;
    };

/**
 * What a plan from `asOf` on would be to the one that stands. One whose definition a program has dropped can only be built again.
 */
export function rollingStep(asOf: Month, standing: WorkbookState['rolling']): RollingStep {
  if (standing === null) return { kind: 'build' };
  if (standing.spec === null) return { kind: 'rebuild' };
  const from = standing.spec.asOf;
  const ahead = monthNumber(asOf) - monthNumber(from);
  if (ahead === 0) return { kind: 'rebuild' };
  return { kind: ahead > 0 ? 'roll' : 'back', from, to: asOf };
}

/** What a step asks the workbook to build: rolling forward, from which month, else in place of what. */
export function askedOf(asked: RollingToBuild, step: RollingStep): RollingToBuild {
  switch (step.kind) {
    case 'roll':
      return { ...asked, rollFrom: step.from };
    case 'build':
      return { ...asked, seen: null };
    case 'rebuild':
      return { ...asked, seen: asked.spec.asOf };
    case 'back':
      return { ...asked, seen: step.from };
  }
}

/** The window of a plan that is to roll forward: from its new first month on, as many months as before. */
export function rolledSpec(spec: RollingSpec, due: RollingDue): RollingSpec {
  return due.kind === 'due' ? { ...spec, asOf: due.to } : spec;
}

/** The first and last month that a roll goes past though its sales are not all known; null where it goes past none. */
function unknownMonths({ from, to }: { readonly from: Month; readonly to: Month }, due: RollingDue | null): [Month, Month] | null {
  if (due === null || due.kind === 'year-over') return null;
  const first = due.kind === 'due' ? due.to : from;
  return monthNumber(to) > monthNumber(first) ? [first, monthAt(monthNumber(to) - 1)] : null;
}

/** What the step does to the plan that stands, in a sentence; null where there is nothing to say. */
export function stepSentence(step: RollingStep, standing: RollingSpec | null, due: RollingDue | null, formats: Formats): string | null {
  const { locale } = formats;
  if (step.kind === 'roll' || step.kind === 'back') {
    const does = rollingPageText(locale, step.kind === 'roll' ? 'roll-does' : 'back-does', { month: formats.month(step.from) });
    const early = step.kind === 'roll' ? unknownMonths(step, due) : null;
    return early === null ? does : sentences([rollingPageText(locale, 'roll-early', { months: formats.months(...early) }), does], locale);
  }
  if (standing === null || due === null) return null;
  if (due.kind === 'not-yet') return rollingPageText(locale, 'not-due', { month: formats.month(standing.asOf) });
  if (due.kind === 'year-over') return rollingPageText(locale, 'year-over');
  const known = formats.months(standing.asOf, monthAt(monthNumber(due.to) - 1));
  return rollingPageText(locale, 'due-instead', { months: known, month: formats.month(due.to) });
}
