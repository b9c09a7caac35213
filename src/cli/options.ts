import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LOCALES, type Locale } from '../locales/locale';
import { UsageError } from './usage-error';

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

export interface Arguments {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly locale: Locale;
}

/** Arguments of a command. Unknown options, missing values and options given twice are a person's mistake, told in one line. */
export function readArguments(command: string, args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Arguments {
  const locale = localeOf(args);
  const all: typeof options = { ...options, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  const { values, positionals, tokens } = parsed(command, args, all, locale);
  const given = tokens.flatMap((token) => (token.kind === 'option' && all[token.name]?.type === 'string' ? [token.name] : []));
  const repeated = given.find((name, at) => all[name]?.multiple !== true && given.indexOf(name) !== at);
  if (repeated !== undefined) throw new UsageError(locale, 'usage.repeated', { option: `--${repeated}` });
  return { values: values as Values, positionals, locale };
}

function parsed(command: string, args: readonly string[], options: NonNullable<ParseArgsConfig['options']>, locale: Locale) {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      // --digits -3: a negative number is a value, not an option.
      allowNegative: false,
      tokens: true,
    });
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split(/[.\n]/)[0] ?? '';
    throw new UsageError(locale, 'usage.option', { message, command });
  }
}

/** The language asked for, read before anything else so that even mistakes are told in it. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'en-US';
  const arg = args[at] ?? '';
  const found = arg.includes('=') ? arg.slice('--lang='.length) : (args[at + 1] ?? '');
  const locale = LOCALES.find((known) => known.toLowerCase() === found.toLowerCase() || known.slice(0, 2) === found.toLowerCase());
  if (!locale) throw new UsageError('en-US', 'usage.choice', { option: '--lang', allowed: LOCALES.join(', '), found });
  return locale;
}

/** `--digits -3` as parseArgs takes it: a value that begins with a minus is joined to its option. */
export function joinNegativeValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (/^-\d/.test(arg) && last !== undefined && /^--[a-z]+$/.test(last)) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(arguments_: Arguments, command: string, name: string): string {
  const value = text(arguments_.values, name);
  if (value === undefined || value === '') throw new UsageError(arguments_.locale, 'usage.missing', { command, option: `--${name}` });
  return value;
}

export function choice<T extends string>(arguments_: Arguments, name: string, allowed: readonly T[], fallback: T): T {
  const found = text(arguments_.values, name);
  if (found === undefined) return fallback;
  const value = allowed.find((known) => known.toLowerCase() === found.toLowerCase());
  if (!value) throw new UsageError(arguments_.locale, 'usage.choice', { option: `--${name}`, allowed: allowed.join(', '), found });
  return value;
}
