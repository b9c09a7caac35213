import { errorText, type ErrorCode } from '../../locales/errors';
import { loyaltySheetText, type LoyaltySheetKey } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import { InputError } from '../../locales/risk-errors';
import type { TextParams } from '../../locales/text';
import { monthAt, monthNumberOfSerial } from '../../calendar/months';
import { DISTRIBUTIONS, DRAWN, EXPIRY_KINDS } from '../../planning/loyalty/loyalty-inputs';
import { ACCOUNTING_VIEWS } from '../../planning/loyalty/loyalty-assumptions';
import { inputLabel, placeText, type InputLabel } from '../../sheets/loyalty/input-label';
import { foundIn } from '../../sheets/text-content';
import { cellKey, spanned, type BlockInputs } from './block-inputs';

/** Parameters by which messages name what is refused: the cell and its name take their place. */
const NAMING = ['argument', 'place', 'input', 'reward', 'segment'] as const;

/** What a line of the block lacks, as messages say it of a cell. */
const OF_CELL: Readonly<Partial<Record<ErrorCode, ErrorCode>>> = {
  'loyalty-block-gap': 'loyalty-retention-gap',
  'loyalty-block-missing': 'argument-missing',
  'loyalty-block-number': 'argument-not-number',
  'loyalty-block-whole': 'argument-not-whole',
};

/**
 * A refusal of the assumptions of a block, said of the cell that was typed into: its sheet, its address now, what it is called. One that is of no cell stays
 * as it is. `address` leads there; `key` and `last` are kept.
 *
 * @param locale of the reader
 */
export function placedRefusal(error: InputError, inputs: BlockInputs, locale: Locale): InputError {
  const key = lineOf(error.params['key'], error, inputs);
  const input = key === null ? null : inputs.inputOf(key);
  if (key === null || input === null) return error;
  const { last: told = key } = error.params;
  const last = lineOf(told, error, inputs) ?? key;
  const address = spanned(input, inputs.inputOf(last) ?? input);
  const label = labelOf(key, inputs, locale);
  // Cells of several segments or rewards are of none of them alone.
  const ofOne = label !== null && labelOf(last, inputs, locale)?.of === label.of;
  const place = placeText(locale, address, label && { ...label, of: ofOne ? label.of : null });
  const kept = { address, key, last };
  const choices = choicesOf(key, locale);
  const typed = inputs.contentOf(input).value;
  if (choices !== null && error.code.startsWith('loyalty-block-'))
    return new InputError('argument-not-choice', { ...kept, argument: place, allowed: choices, found: String(foundIn(typed)) });
  const code = OF_CELL[error.code] ?? error.code;
  // What a factor of the scenario made of it is not what anybody typed.
  const scaled = input.lever !== null && last === key && typeof typed === 'number' && 'found' in error.params;
  const params: TextParams = { ...error.params, ...inWords(error, inputs, locale), ...(scaled ? { found: typed } : {}), ...kept };
  if (code !== error.code) return new InputError(code, { ...params, argument: place });
  const naming = NAMING.find((name) => name in error.params);
  if (naming !== undefined) return new InputError(code, { ...params, [naming]: place });
  return new InputError('loyalty-at', { ...kept, place, problem: errorText(locale, code, params) });
}

/** Refuses a cell that holds something else than a number. */
export function refuseText(key: string, code: 'argument-not-number' | 'loyalty-input-number', inputs: BlockInputs, locale: Locale): never {
  const input = inputs.inputOf(key)!;
  const address = cellKey(input);
  const place = placeText(locale, address, labelOf(key, inputs, locale));
  const found = String(foundIn(inputs.contentOf(input).value));
  throw new InputError(code, { argument: place, place, address, found, key });
}

/** What the input of a line is called. */
export function labelOf(key: string, inputs: BlockInputs, locale: Locale): InputLabel | null {
  const number = (of: string): number => Number(inputs.valueOf(of));
  const calendar = {
    start: monthAt(monthNumberOfSerial(number('start'))),
    months: number('months'),
    fiscalYearStart: number('fiscal year start'),
  };
  return inputLabel(key, { locale, calendar, valueOf: (of) => String(inputs.valueOf(of)) });
}

/** The line that a refusal is of: uncertain inputs and groups go by their names. */
function lineOf(key: unknown, { code, params }: InputError, inputs: BlockInputs): string | null {
  if (typeof key !== 'string') return code === 'correlation-group-range' ? groupLine(params['group'], 'correlation', inputs) : null;
  if (code === 'loyalty-name-twice' && key.startsWith('group ')) return groupLine(params['name'], 'name', inputs);
  const [, input, of, field] = /^uncertain ([a-z-]+) (\d+) (\w+)$/.exec(key) ?? [];
  if (input === undefined) return key;
  const lines = inputs.keys.filter((one) => /^uncertain \d+ input$/.test(one) && inputs.valueOf(one) === input);
  const line = lines.map((one) => one.slice(0, -' input'.length)).find((one) => Number(inputs.valueOf(`${one} of`)) === Number(of));
  return line === undefined ? null : `${line} ${field}`;
}

/** The last of the groups of a name. */
function groupLine(name: unknown, field: string, inputs: BlockInputs): string | null {
  const lines = inputs.keys.filter((one) => /^group \d+ name$/.test(one));
  const same = lines.filter((one) => String(inputs.valueOf(one)).toLowerCase() === String(name).toLowerCase());
  const line = same.at(-1);
  return line === undefined ? null : `${line.slice(0, -' name'.length)} ${field}`;
}

/** What a cell with a list can be, as the sheet calls it; null for others. */
function choicesOf(key: string, locale: Locale): string | null {
  const said = (list: string, choices: readonly string[]): string =>
    choices.map((one) => loyaltySheetText(locale, `${list}.${one}` as LoyaltySheetKey)).join(', ');
  if (key === 'expiry') return said('expiry', EXPIRY_KINDS);
  if (key === 'accounting view') return said('view', ACCOUNTING_VIEWS);
  if (/^uncertain \d+ distribution$/.test(key)) return said('distribution', DISTRIBUTIONS);
  return /^uncertain \d+ drawn$/.test(key) ? said('drawn', DRAWN) : null;
}

/** Parameters that name other inputs by the model's names, in the reader's words. */
function inWords({ code, params }: InputError, inputs: BlockInputs, locale: Locale): TextParams {
  if (code === 'argument-above') return { other: loyaltySheetText(locale, 'place.openingWorth') };
  if (code === 'loyalty-name-twice') {
    const kinds: Readonly<Record<string, LoyaltySheetKey>> = { segment: 'column.segment', reward: 'column.reward', group: 'column.group' };
    return { kind: loyaltySheetText(locale, kinds[String(params['kind'])] ?? 'column.input') };
  }
  if (code !== 'loyalty-group-mixed') return {};
  const lines = inputs.keys.filter((one) => /^uncertain \d+ group$/.test(one) && inputs.valueOf(one) === params['group']);
  const named = lines.map((one) => labelOf(one, inputs, locale)?.of ?? '');
  const drawn = lines.map((one) => inputs.valueOf(one.replace(/group$/, 'drawn')));
  const other = drawn.findIndex((one) => one !== drawn[0]);
  return { first: named[0] ?? '', second: named[other] ?? '' };
}
