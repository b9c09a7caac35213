import type { ErrorCode } from '../../locales/errors';
import { InputError } from '../../locales/risk-errors';
import { Beta, pert } from './beta';
import type { Distribution, DistributionSpec } from './distribution';
import { Fixed } from './fixed';
import { Lognormal } from './lognormal';
import { Normal } from './normal';
import { Triangular } from './triangular';
import { Uniform } from './uniform';

/** What the shapes of a beta distribution may be: beyond, it is a spike or two. */
const LEAST_SHAPE = 0.1;
const GREATEST_SHAPE = 1e6;

/**
 * The distribution that somebody typed. One without any width, such as a standard deviation of zero, is the fixed value.
 *
 * @param input what the distribution is of, in the reader's words, for the message
 * @throws InputError `distribution-number`, `distribution-sd-negative`, `distribution-lognormal-mean`, `distribution-min-above-mode`,
 * `distribution-mode-above-max`, `distribution-min-above-max`, `distribution-shape`
 */
export function distributionOf(spec: DistributionSpec, input: string): Distribution {
  checkNumbers(spec, input);
  switch (spec.kind) {
    case 'fixed':
      return new Fixed(spec.value);
    case 'normal':
      checkSd(spec.sd, input);
      return spec.sd === 0 ? new Fixed(spec.mean) : new Normal(spec.mean, spec.sd);
    case 'lognormal':
      checkSd(spec.sd, input);
      if (!(spec.mean > 0)) throw new InputError('distribution-lognormal-mean', { input, found: spec.mean });
      return spec.sd === 0 ? new Fixed(spec.mean) : new Lognormal(spec.mean, spec.sd);
    case 'triangular':
      checkMode(spec, input);
      return spec.min === spec.max ? new Fixed(spec.min) : new Triangular(spec.min, spec.mode, spec.max);
    case 'pert':
      checkMode(spec, input);
      return spec.min === spec.max ? new Fixed(spec.min) : pert(spec.min, spec.mode, spec.max);
    case 'uniform':
      inOrder('distribution-min-above-max', { input, min: spec.min, max: spec.max }, spec.min, spec.max);
      return spec.min === spec.max ? new Fixed(spec.min) : new Uniform(spec.min, spec.max);
    case 'beta':
      for (const found of [spec.a, spec.b]) {
        if (found >= LEAST_SHAPE && found <= GREATEST_SHAPE) continue;
        throw new InputError('distribution-shape', { input, found, least: LEAST_SHAPE, most: GREATEST_SHAPE });
      }
      inOrder('distribution-min-above-max', { input, min: spec.min, max: spec.max }, spec.min, spec.max);
      return spec.min === spec.max ? new Fixed(spec.min) : new Beta(spec.a, spec.b, spec.min, spec.max);
  }
}

function checkNumbers(spec: DistributionSpec, input: string): void {
  for (const [parameter, found] of Object.entries(spec)) {
    if (parameter === 'kind' || Number.isFinite(found)) continue;
    throw new InputError('distribution-number', { input, parameter, found: String(found) });
  }
}

function checkSd(found: number, input: string): void {
  if (found < 0) throw new InputError('distribution-sd-negative', { input, found });
}

function checkMode({ min, mode, max }: { readonly min: number; readonly mode: number; readonly max: number }, input: string): void {
  inOrder('distribution-min-above-max', { input, min, max }, min, max);
  inOrder('distribution-min-above-mode', { input, min, mode }, min, mode);
  inOrder('distribution-mode-above-max', { input, mode, max }, mode, max);
}

function inOrder(code: ErrorCode, params: Readonly<Record<string, string | number>>, lower: number, upper: number): void {
  if (lower > upper) throw new InputError(code, params);
}
