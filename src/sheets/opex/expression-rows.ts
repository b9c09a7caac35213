import { errorText } from '../../locales/errors';
import { InputError } from '../../planning/input-error';
import type { Locale } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import type { Expression } from '../../planning/drivers/expression';
import { driverExpression } from '../../planning/opex/driver-expression';
import { DRIVERS, type BaseItem } from '../../planning/opex/items';
import { lineKeyOf, type OpexLine } from '../../planning/opex/opex-line';
import type { OpexChannel } from '../../planning/opex/opex-plan';

/** A typed driver as a row below the base, worked out by half-month. */
export interface ExpressionRow {
  readonly kind: 'expression';
  /** As Excel's TRIM leaves it, by which lines find the row. */
  readonly text: string;
  readonly channel: string;
  readonly expression: Expression;
  /** The sheet rows of what it names, by nameKey. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The typed drivers of all lines, and why those that cannot be used are not. */
export interface Expressions {
  readonly rows: readonly ExpressionRow[];
  readonly problems: ReadonlyMap<OpexLine, string>;
}

interface Asked {
  readonly lines: readonly { readonly line: OpexLine; readonly address: string }[];
  readonly channels: readonly OpexChannel[];
  /** The sheet row of a figure of the base, of a channel or ('') of the total; null where there is none. */
  readonly baseRow: (item: BaseItem, channel: string) => number | null;
  readonly locale: Locale;
}

/** Each typed driver once by text and channel: a line of a channel takes the channel's figures, any other line and what is counted for the whole those of the total. */
export function expressionRows({ lines, channels, baseRow, locale }: Asked): Expressions {
  const rows = new Map<string, ExpressionRow>();
  const problems = new Map<OpexLine, string>();
  for (const { line, address } of lines) {
    const text = trimmed(line.driver);
    if (isPlain(text, locale)) continue;
    try {
      const key = lineKeyOf({ name: text, channel: line.channel });
      if (rows.has(key)) continue;
      const { expression, items } = driverExpression(text, address, locale);
      const own = channels.find(({ name }) => sameName(name, line.channel))?.name ?? '';
      const rowOf = new Map([...items].map(([name, item]) => [name, figureRow({ item, own, address, baseRow, locale })]));
      rows.set(key, { kind: 'expression', text, channel: line.channel, expression, rowOf });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.set(line, errorText(locale, error.code, error.params));
    }
  }
  return { rows: [...rows.values()], problems };
}

interface Figure extends Pick<Asked, 'baseRow' | 'locale'> {
  readonly item: BaseItem;
  readonly own: string;
  readonly address: string;
}

function figureRow({ item, own, address, baseRow, locale }: Figure): number {
  const row = baseRow(item, item === 'headcount' ? '' : own);
  if (row === null) {
    const figure = opexSheetText(locale, `base.${item}`);
    throw new InputError('opex-driver-no-figure', {
      where: address,
      figure,
      channel: own === '' ? opexSheetText(locale, 'driver.wholePlan') : own,
    });
  }
  return row;
}

/** Whether a driver is none, one of the list, or the rules of `Fees`. */
function isPlain(text: string, locale: Locale): boolean {
  const listed = [...DRIVERS.map((driver) => opexSheetText(locale, `base.${driver}`)), opexSheetText(locale, 'driver.feeRules')];
  return text === '' || listed.some((name) => sameName(name, text));
}

const sameName = (one: string, other: string): boolean => lineKeyOf({ name: one, channel: '' }) === lineKeyOf({ name: other, channel: '' });

/** As Excel's TRIM: spaces at the ends go, those between become one. */
const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');
