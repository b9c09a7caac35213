const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Terms of the moon's anomaly, the sun's anomaly and the moon's latitude, with the power of E: days × sin. */
const PERIODIC: readonly (readonly [days: number, power: number, moon: number, sun: number, latitude: number])[] = [
  [-0.4072, 0, 1, 0, 0],
  [0.17241, 1, 0, 1, 0],
  [0.01608, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, 1, -1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 0, 2, 0],
  [-0.00111, 0, 1, 0, -2],
  [-0.00057, 0, 1, 0, 2],
  [0.00056, 1, 2, 1, 0],
  [-0.00042, 0, 3, 0, 0],
  [0.00042, 1, 0, 1, 2],
  [0.00038, 1, 0, 1, -2],
  [-0.00024, 1, 2, -1, 0],
  [-0.00007, 0, 1, 2, 0],
  [0.00004, 0, 2, 0, -2],
  [0.00004, 0, 0, 3, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 2, 0, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, 1, -1, 2],
  [-0.00002, 0, 1, -1, -2],
  [-0.00002, 0, 3, 1, 0],
  [0.00002, 0, 4, 0, 0],
];

/** Terms of the planets: angle at k = 0, its movement a lunation, days. */
const PLANETARY: readonly (readonly [angle: number, movement: number, days: number])[] = [
  [299.77, 0.107408, 0.000325],
  [251.88, 0.016321, 0.000165],
  [251.83, 26.651886, 0.000164],
  [349.42, 36.412478, 0.000126],
  [84.66, 18.206239, 0.00011],
  [141.74, 53.303771, 0.000062],
  [207.14, 2.453732, 0.00006],
  [154.84, 7.30686, 0.000056],
  [34.52, 27.261239, 0.000047],
  [207.19, 0.121824, 0.000042],
  [291.34, 1.844379, 0.00004],
  [161.72, 24.198154, 0.000037],
  [239.56, 25.513099, 0.000035],
  [331.55, 3.592518, 0.000023],
];

/**
 * Julian day (dynamical time) of the new moon of lunation `k` (0 is the one of 6 January 2000), to some twenty seconds.
 * Method: Meeus, Astronomical Algorithms, 2nd edition, chapter 49.
 */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sin(node);
  for (const [days, power, m, s, l] of PERIODIC) day += days * e ** power * sin(m * moon + s * sun + l * latitude);
  for (const [angle, movement, days] of PLANETARY) day += days * sin(angle + movement * k);
  return day;
}
