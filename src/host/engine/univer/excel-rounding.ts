export type RoundingMode = 'half-away' | 'up' | 'down';

/**
 * Rounds as Excel does: the number is taken at its 15 significant decimal digits, so 1.005 is a tie although its binary value lies
 * below; ties go away from zero. `up` goes away from zero, `down` towards it. Negative digits round left of the decimal point.
 * @param digits decimals to keep; its fraction is dropped
 */
export function roundLikeExcel(value: number, digits: number, mode: RoundingMode): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = Math.trunc(digits);
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential(14).split('e');
  const significand = mantissa.replace('.', '');
  const exponent = Number(exponentText);
  const keep = exponent + 1 + places;
  if (keep >= significand.length) return value;
  const sign = value < 0 ? -1 : 1;
  const kept = keep > 0 ? significand.slice(0, keep) : '0';
  const rest = keep >= 0 ? significand.slice(keep) : `0${significand}`;
  const goesUp = mode === 'half-away' ? rest[0]! >= '5' : mode === 'up' && /[1-9]/.test(rest);
  const whole = BigInt(kept) + (goesUp ? 1n : 0n);
  return whole === 0n ? 0 : sign * Number(`${whole}e${-places}`);
}
