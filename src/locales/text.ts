/** Values that may stand in a message's `{placeholders}`. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * A message with its `{name}` placeholders filled in; `{name|month|months}` is the word that goes with a count, the first where
 * it is 1. A placeholder without a value stays as it is, so that a forgotten parameter is seen in a test instead of vanishing.
 */
export function fill(template: string, params: TextParams = {}): string {
  return template.replace(/\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g, (whole: string, name: string, one?: string, other?: string) => {
    if (!Object.prototype.hasOwnProperty.call(params, name)) return whole;
    const value = String(params[name]);
    if (one === undefined || other === undefined) return value;
    return value === '1' ? one : other;
  });
}

/** One room's messages: the English text defines the keys, every other language must have them all. */
export type Dictionary<Keys extends string> = Readonly<Record<Keys, string>>;

/** Every language's messages of one room. */
export type Translations<English extends Readonly<Record<string, string>>> = Readonly<{
  'en-US': English;
  'zh-CN': Dictionary<Extract<keyof English, string>>;
  'vi-VN': Dictionary<Extract<keyof English, string>>;
}>;
