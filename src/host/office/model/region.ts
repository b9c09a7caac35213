import { areaAddress, intersection, parseArea } from '../../engine/address';
import type { Area } from '../../engine/engine';
import { subtract } from './area';

/** Areas of a rule's range, which may be several with commas between them. */
export const readRegion = (text: string): Area[] => text.split(',').map((part) => parseArea(part.trim()));

export const regionText = (areas: readonly Area[]): string => areas.map(areaAddress).join(',');

export const touches = (region: string, area: Area): boolean => readRegion(region).some((part) => intersection(part, area));

/** Takes an area away from every rule: rules shrink, and those with nothing left go. */
export function cutAway<T extends { range: string }>(rules: readonly T[], area: Area): T[] {
  return rules.flatMap((rule) => {
    if (!touches(rule.range, area)) return rule;
    const left = readRegion(rule.range).flatMap((part) => subtract(part, area));
    return left.length === 0 ? [] : { ...rule, range: regionText(left) };
  });
}
