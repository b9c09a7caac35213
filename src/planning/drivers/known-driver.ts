import { nameKey } from './name';

/** Drivers that sheets have a title for, and what their values are. */
export const KNOWN_DRIVERS = {
  uv: 'count',
  visitors: 'count',
  traffic: 'count',
  impressions: 'count',
  clicks: 'count',
  orders: 'count',
  units: 'count',
  ctr: 'rate',
  cvr: 'rate',
  returns: 'rate',
  discount: 'rate',
  aov: 'amount',
  price: 'amount',
} as const;
export type KnownDriver = keyof typeof KNOWN_DRIVERS;

/** What a driver's values are: a number of something, an amount, a part of something (shown in percent), or not known. */
export type DriverKind = 'count' | 'amount' | 'rate' | 'other';

/** A driver by its name as typed, whatever its case; null where the name is the user's own. */
export function knownDriver(name: string): KnownDriver | null {
  const key = nameKey(name);
  return Object.keys(KNOWN_DRIVERS).find((known): known is KnownDriver => known === key) ?? null;
}

/** A rate in the three languages, by how its name ends or begins: 转化率, tỷ_lệ_hoàn, return_rate. */
const RATE = /率$|^t[ỷỉ]_?lệ|_rate$/u;

/** What the values of a driver are, as far as its name tells. */
export function driverKind(name: string): DriverKind {
  const known = knownDriver(name);
  if (known !== null) return KNOWN_DRIVERS[known];
  return RATE.test(nameKey(name)) ? 'rate' : 'other';
}
