/** What Excel's formula help and the help pages say about the PLAN functions. */
export const enUS = {
  'SPREAD.description': 'Splits a total over cells in proportion to their weights; the rounded parts sum to the rounded total exactly.',
  'SPREAD.total': 'The amount to split.',
  'SPREAD.weights': 'One weight a cell, none below zero. They need not sum to 1; if all free ones are zero, the parts are equal.',
  'SPREAD.digits': 'Decimals of the parts as in ROUND: 0 whole units, 2 cents, -3 thousands.',
  'SPREAD.locks': 'A range of the same shape as weights: a number fixes that cell, a blank leaves it free.',
  'SPREAD.returns': 'One part a weight, in the shape of weights.',
  'SPREAD.example.thirds': 'Three equal parts that still make 100.',
  'SPREAD.example.lock': 'The second part is held at 20; the others share what is left.',
  'SPREAD.error.value':
    'An argument is of the wrong kind (text or TRUE/FALSE in weights or locks, too), a weight is below zero, locks has another shape, a lock is finer than digits, or the total needs more than 15 digits.',
  'SPREAD.error.num':
    'Every cell is locked and the locks do not sum to the total, or the locks go beyond it, so that free cells would need the opposite sign.',
  'SPREAD.remark.rounding':
    'The rounding is cumulative: each part is the rounded running total less the one before, so no part is a whole unit away from its exact share. Halves are rounded away from zero. Every free part has the sign of the total or is 0.',
  'SPREAD.twin': 'Without the add-in: total in B1, weights in A2:A13. Enter it beside A2 and fill down.',

  'BREAKDOWN.description': 'Breaks an annual amount down to the months, weeks or quarters of its year by the shape of earlier years.',
  'BREAKDOWN.annual': 'The amount of the year.',
  'BREAKDOWN.start': 'A date in the first period of the year.',
  'BREAKDOWN.history': 'Whole years of the same periods ending just before start, oldest first. Without it the parts are equal.',
  'BREAKDOWN.market': '"CN" or "VN" moves the seasons before moving festivals to where they fall in the year; "none" does not.',
  'BREAKDOWN.grain': 'Kind of period: "month", "half-month", "quarter", "week", or retail months "445", "454", "544".',
  'BREAKDOWN.digits': 'Decimals of the parts as in ROUND: 0 whole units, 2 cents, -3 thousands.',
  'BREAKDOWN.returns': 'One row a period: its first day and its amount. The amounts sum to the rounded annual amount exactly.',
  'BREAKDOWN.example.quarters': '1,000 over the quarters of 2027 in the shape of 2026.',
  'BREAKDOWN.example.retail': '5,200 over twelve retail months; without history a month counts by its weeks.',
  'BREAKDOWN.error.value':
    'An argument is of the wrong kind or not one of the words allowed, history is not whole years, or the amount needs more than 15 digits.',
  'BREAKDOWN.error.na': 'No year of history is free of blanks with a total above zero.',
  'BREAKDOWN.remark.grain':
    'A year has 12 months, 24 half-months, 4 quarters, 52 or 53 ISO weeks (from the Monday nearest to start), or 12 retail months from start. The last week of a 53-week year counts once more for years of 52, and is left out the other way round.',
  'BREAKDOWN.remark.festival':
    'China: the four weeks before Chinese New Year and the three before Mid-Autumn; Vietnam: the four weeks before Tet. How far a season moves is estimated from history, cautiously; only the periods the season touches change, and their sum stays. Festival dates are known for 2015 to 2040.',

  'SEASONAL.description': 'Seasonal indices of a history by classical decomposition (centred moving average).',
  'SEASONAL.history': 'Values of consecutive periods, oldest first, at least two whole seasons. Blank cells are missing values.',
  'SEASONAL.period': 'Periods in one season: 12 for months, 4 for quarters.',
  'SEASONAL.kind': '"multiplicative" gives indices with mean 1, "additive" indices with sum 0.',
  'SEASONAL.returns': 'One index a season; the first belongs to the first value of history. A row where history is a row, else a column.',
  'SEASONAL.example': 'Three years of quarters: the fourth is the strong one.',
  'SEASONAL.error.value': 'An argument is of the wrong kind or outside what is allowed.',
  'SEASONAL.error.na': 'History is shorter than two seasons, or has so many blanks that a season has no index.',
  'SEASONAL.error.num': 'The trend of the history is not above zero, so that ratios to it mean nothing; use "additive".',
  'SEASONAL.remark.method':
    'The trend is the centred moving average over one season; an index is the mean of its periods’ ratios to (or differences from) the trend, brought to mean 1 (sum 0).',

  'PERIODS.description': 'Lists consecutive periods with their first and last day.',
  'PERIODS.start': 'A date in the first period; for retail months the first day of the retail year.',
  'PERIODS.count': 'How many periods.',
  'PERIODS.grain': 'Kind of period: "month", "half-month", "quarter", "year", "week", or retail months "445", "454", "544".',
  'PERIODS.returns': 'One row a period: its first and its last day.',
  'PERIODS.example.months': 'The first three months of 2027.',
  'PERIODS.example.weeks': 'The ISO week that 1 January 2027 lies in, and the next.',
  'PERIODS.example.retail': 'The first three months of a 4-5-4 retail year.',
  'PERIODS.error.value': 'An argument is of the wrong kind or not one of the words allowed, or the periods leave 1900 to 9999.',
  'PERIODS.remark.grain':
    'Months and half-months (1st to 15th, 16th to the end) are those of the calendar, weeks run from Monday to Sunday. Quarters are three and years twelve months from the month of start, so a fiscal year needs no setting.',
  'PERIODS.remark.retail':
    'A retail year begins on the weekday of start nearest to the first of the month (NRF: the Sunday nearest 1 February), so some years have 53 weeks; the last month then has one more.',
  'PERIODS.twin': 'First days of months without the add-in: start in B1; EOMONTH of the result gives the last days. Fill down.',

  'remark.blank':
    'Blank cells are told from zeros. Some desktop versions of Excel hand blank cells to add-ins as zeros; if a result shows that, put ="" in those cells.',
  'remark.dates': 'Dates come as numbers; give the cells a date format.',

  'help.syntax': 'Syntax',
  'help.arguments': 'Arguments',
  'help.argument': 'Argument',
  'help.meaning': 'Meaning',
  'help.default': 'If left out',
  'help.needed': 'needed',
  'help.none': 'none',
  'help.result': 'Result',
  'help.examples': 'Examples',
  'help.errors': 'Errors',
  'help.remarks': 'Good to know',
  'help.twin': 'The same with native functions',
  'help.all': 'All PLAN functions',
  'help.error.hover': 'Point at the error in the cell: the message says which argument, what was found and what is allowed.',
  'help.language': 'Language',
} as const;
