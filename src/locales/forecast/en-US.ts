/** What a forecast has to tell beside its numbers, why a method was chosen, and what the methods are called, by name. */
export const enUS = {
  'missing-filled': '{count} {count|value is|values are} missing and {count|was|were} filled in by season and neighbours.',
  'starts-later': 'The first {count} {count|period is|periods are} zero and left out: sales had not begun.',
  'outliers-damped':
    'Period {periods} of the history {count|stands|stand} out (a campaign, a stock-out?) and {count|counts|count} as {count|a usual one|usual ones}.',
  'outliers-at-cause':
    'Period {periods} of the history {count|stands|stand} out around {name} and {count|counts|count} as {count|a usual one|usual ones}.',
  'newest-stands-out':
    'The newest {count|value|values} (period {periods}) {count|stands|stand} out far: a campaign, a typing error, a new level? Until it has lasted three periods, it counts only as far as the usual ups and downs reach.',
  'level-shift': 'The level changed for good in period {periods} of the history; the forecast goes on from the new level.',
  intermittent: '{zeros} of {count} periods have no sales, so the mean a period is forecast, not when the next sale comes.',
  ended:
    'Nothing was sold in the newest {count} periods, a longer pause than any before: sales are taken to have ended, and zero is forecast.',
  'short-history': 'There {count|is|are} only {count} {count|value|values}: take the forecast as a rough guess.',
  'season-uncertain': 'The history has fewer than two cycles ({count} values, {period} to a cycle), so the season is a cautious guess.',
  constant: 'All values are {value}, and so is the forecast.',
  'negative-values': '{count} {count|value lies|values lie} below zero, so season and trend are amounts, not shares.',
  'zero-values': '{count} {count|value is|values are} zero, so season and trend are amounts, not shares.',
  'beyond-range': 'The forecast leaves everything seen so far by more than its range in period {periods} ahead. Check whether that can be.',
  'period-too-long': 'A season of {period} periods is too long to be looked for.',
  'regressor-share': '{name} is estimated to change a period by {percent}% where it falls wholly in it.',
  'regressor-amount': '{name} is estimated to change a period by {amount} where it falls wholly in it.',

  'choice-auto-best':
    'In {origins} {origins|trial|trials} on the history, the automatic combination had the lowest error of {count} methods.',
  'choice-auto-close':
    'In {origins} {origins|trial|trials} on the history, {method} was {percent}% better. Less than {margin}% is mostly chance, so the automatic combination stays the choice.',
  'choice-method':
    'In {origins} {origins|trial|trials} on the history, {method} was {percent}% better than the automatic combination, which is more than chance.',
  'choice-best': 'In {origins} {origins|trial|trials} on the history, {method} had the lowest error of {count} {count|method|methods}.',

  'method-auto': 'the automatic combination',
  'method-naive': 'the last value (naive)',
  'method-seasonal-naive': 'last year’s value (seasonal naive)',
  'method-ses': 'simple exponential smoothing',
  'method-holt': 'Holt’s linear trend',
  'method-damped': 'the damped trend',
  'method-theta': 'the Theta method',
  'method-ets': 'automatic ETS',
  'method-croston': 'Croston’s method',
  'method-sba': 'Croston’s method after Syntetos and Boylan (SBA)',
  'method-tsb': 'the method of Teunter, Syntetos and Babai (TSB)',
} as const;
