import { monthNumber } from '../calendar/months';
import type { BreakdownSpec } from '../planning/breakdown/plan';

/** The inputs of `Setup` that a build is told as well. */
const ASKED = ['target', 'start', 'method', 'market', 'digits', 'currency'] as const;
type AskedName = (typeof ASKED)[number];

/** What the cells of `Setup`, a form or a stored plan say of these inputs. */
export type Asked = Pick<BreakdownSpec, AskedName>;

/** The inputs of `Setup` in which two differ. */
export function asksOtherwise(one: Asked, other: Asked): AskedName[] {
  const value = (of: Asked, name: AskedName) => (name === 'start' ? monthNumber(of.start) : of[name]);
  return ASKED.filter((name) => value(one, name) !== value(other, name));
}

/**
 * What a build is asked for, where that came from a form: what a person changed in the form, and for every input they left alone what
 * its cell on `Setup` holds now. A cell typed after the form had read it is not overwritten by what the form still shows.
 *
 * @param basedOn what the form asked for before anyone changed it; absent where no form was read from cells
 * @param cells what the cells of `Setup` ask for now; null where they cannot be read
 */
export function askedSpec(spec: BreakdownSpec, basedOn: Asked | undefined, cells: Asked | null): BreakdownSpec {
  if (!basedOn || !cells) return spec;
  const changed = asksOtherwise(spec, basedOn);
  const now = <Name extends AskedName>(name: Name): Asked[Name] => (changed.includes(name) ? spec : cells)[name];
  return {
    ...spec,
    target: now('target'),
    start: now('start'),
    method: now('method'),
    market: now('market'),
    digits: now('digits'),
    currency: now('currency'),
  };
}
