import { Tools } from './univer-packages';

let quickened = false;

/**
 * The engine asks the type of everything it touches, of each cell several times for each write, each sheet added and each calculation, by
 * having JavaScript spell it out as text: a tenth of the time in which a large plan is written. The same answers, without the text where
 * `typeof` tells; what it does not tell is asked as before. Copies, which ask at each member, are made the same way.
 */
export function quickenTypeTests(): void {
  if (quickened) return;
  quickened = true;
  const asked = Tools.getValueType.bind(Tools);
  Tools.isString = (value?: unknown): value is string =>
    typeof value === 'object' && value !== null ? asked(value) === '[object String]' : typeof value === 'string';
  Tools.isNumber = (value?: unknown): value is number =>
    typeof value === 'object' && value !== null ? asked(value) === '[object Number]' : typeof value === 'number';
  Tools.isArray = <T>(value?: unknown): value is T[] => Array.isArray(value);
  Tools.isObject = <T>(value?: unknown): value is T =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && (isPlain(value) || asked(value) === '[object Object]');
  Tools.isDate = (value?: unknown): value is Date => typeof value === 'object' && asked(value) === '[object Date]';
  Tools.isRegExp = (value?: unknown): value is RegExp => typeof value === 'object' && asked(value) === '[object RegExp]';
  const cloned = Tools.deepClone.bind(Tools);
  const clone = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!isPlain(value)) return cloned(value);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = clone((value as Record<string, unknown>)[key]);
    return copy;
  };
  Tools.deepClone = <T>(value?: T): T => clone(value) as T;
}

/** An object that cannot say it is something else. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value);
}
