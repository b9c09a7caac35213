import { Words } from './maps';

/** Words of conditional format rules in Office.js and in the file. */
export const CELL_OPERATORS = new Words({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
});

export const TEXT_OPERATORS = new Words({
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
});
export const TEXT_TYPES = new Words({
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
});

export const BOUND_TYPES = new Words({
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
});

export const PRESET_TYPES = new Words({
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
});

export const PERIODS = new Words({
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
});

/** Averages: whether below, whether equal counts, standard deviations. */
export const AVERAGES: Readonly<Record<string, { below: boolean; equal: boolean; deviations: number }>> = {
  AboveAverage: { below: false, equal: false, deviations: 0 },
  BelowAverage: { below: true, equal: false, deviations: 0 },
  EqualOrAboveAverage: { below: false, equal: true, deviations: 0 },
  EqualOrBelowAverage: { below: true, equal: true, deviations: 0 },
  OneStdDevAboveAverage: { below: false, equal: false, deviations: 1 },
  OneStdDevBelowAverage: { below: true, equal: false, deviations: 1 },
  TwoStdDevAboveAverage: { below: false, equal: false, deviations: 2 },
  TwoStdDevBelowAverage: { below: true, equal: false, deviations: 2 },
  ThreeStdDevAboveAverage: { below: false, equal: false, deviations: 3 },
  ThreeStdDevBelowAverage: { below: true, equal: false, deviations: 3 },
};

const NUMERALS = { Three: '3', Four: '4', Five: '5' } as const;

/** `ThreeArrows` as `3Arrows`. */
export const iconSetToFile = (style: string) => style.replace(/^(Three|Four|Five)/, (word) => NUMERALS[word as keyof typeof NUMERALS]);
export const iconSetFromFile = (style: string) =>
  style.replace(/^[345]/, (digit) => ({ 3: 'Three', 4: 'Four', 5: 'Five' })[digit] ?? digit);
