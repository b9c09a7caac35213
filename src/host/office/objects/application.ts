import { oneOf } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { handle, type Single } from './targets';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType: ObjectType<Single> = {
  scalars: {
    CalculationMode: readWrite(
      (_, { book }) => book.engine.calculationMode(),
      (_, value, { book }) => {
        book.engine.setCalculationMode(oneOf(value, MODES));
        book.changed();
      },
    ),
    CalculationState: readOnly((_, { book }) => (book.needsCalculation ? 'Pending' : 'Done')),
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly(() => '.'),
    ThousandsSeparator: readOnly(() => ','),
    UseSystemSeparators: readOnly(() => true),
  },
  objects: { CultureInfo: () => handle('CultureInfo', null) },
  methods: {
    Calculate: (_, args, { book }) => {
      const kind = args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      book.engine.recalculate(kind !== 'Recalculate');
      book.changed();
    },
    SuspendApiCalculationUntilNextSync: (_, _args, { book }) => {
      book.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: (_, _args, { screen }) => screen.set(false),
  },
};

/** Cells and formulas speak en-US here whatever the language of the display. */
export const cultureInfoType: ObjectType<Single> = {
  scalars: { Name: readOnly(() => 'en-US') },
  objects: { NumberFormat: () => handle('NumberFormatInfo', null), DatetimeFormat: () => handle('DatetimeFormatInfo', null) },
};

export const numberFormatInfoType: ObjectType<Single> = {
  scalars: { NumberDecimalSeparator: readOnly(() => '.'), NumberGroupSeparator: readOnly(() => ',') },
};

export const datetimeFormatInfoType: ObjectType<Single> = {
  scalars: {
    DateSeparator: readOnly(() => '/'),
    LongDatePattern: readOnly(() => 'dddd, MMMM d, yyyy'),
    LongTimePattern: readOnly(() => 'h:mm:ss AM/PM'),
    ShortDatePattern: readOnly(() => 'M/d/yyyy'),
    TimeSeparator: readOnly(() => ':'),
  },
};

/** `context.runtime`. */
export const runtimeType: ObjectType<Single> = {
  scalars: {
    EnableEvents: readWrite(
      (_, { events }) => events.enabled,
      (_, value, { events }) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        events.enabled = value;
      },
    ),
  },
};
