import { Tools } from './univer-packages';

let quickened = false;

/**
 * The engine asks the type of everything it touches, of each cell several times for each write, each sheet added and each calculation, by
 * having JavaScript spell it out as text: a tenth of the time in which a large plan is written. The same answers, without the text where
 * `typeof` tells; what it does not tell is asked as before.
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
}

/** An object that cannot say it is something else. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value);
}
