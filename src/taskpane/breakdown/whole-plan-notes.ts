import type { Locale } from '../../locales/locale';
import { noteText } from '../../locales/notes';
import type { BreakdownPlan } from '../../planning/breakdown/plan';

/** What a person should know about a plan as a whole before it is built; what concerns single rows is told after the build. */
export function wholePlanNotes({ notes }: BreakdownPlan, locale: Locale): readonly string[] {
  return notes.filter(({ params }) => (params['index'] ?? 0) === 0).map(({ code, params }) => noteText(locale, code, params));
}
