const RADIANS = Math.PI / 180;

/**
 * Apparent longitude of the sun in degrees (0 to 360) at a Julian day in dynamical time, to a hundredth of a degree (the sun takes a
 * quarter of an hour for that).
 * Method: Meeus, Astronomical Algorithms, 2nd edition, chapter 25, lower accuracy.
 */
export function solarLongitude(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * RADIANS;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * RADIANS;
  const apparent = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
  return ((apparent % 360) + 360) % 360;
}
