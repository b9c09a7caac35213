import { InputError } from '../../locales/risk-errors';
import type { CorrelatedInputs } from './correlation-factor';

/**
 * Inputs that all have the same correlation with each other.
 *
 * @param group its name, for the message
 * @param inputs their places among all inputs
 * @param correlation from −1 / (count − 1), below which so many cannot all differ from each other, to 1
 * @throws InputError `correlation-group-range`
 */
export function correlationGroup(group: string, inputs: readonly number[], correlation: number): CorrelatedInputs {
  const count = inputs.length;
  const least = count > 1 ? -1 / (count - 1) : -1;
  if (!(correlation >= least && correlation <= 1)) {
    throw new InputError('correlation-group-range', { group, count, least: Math.ceil(least * 1e4) / 1e4, found: correlation });
  }
  return { inputs, matrix: inputs.map((_, i) => inputs.map((__, j) => (i === j ? 1 : correlation))) };
}
