/** What reading sales history has to tell, by name. */
export const enUS = {
  'columns-ignored': 'Not needed and left out: {columns}.',
  'columns-preferred': 'Read “{used}”; left out “{ignored}”, which names the same thing.',
  'header-scale': '“{column}” is in units of {factor}: its numbers were multiplied by {factor}.',
  'sales-not-net': '“{column}” is used as net sales. It may still hold unpaid or returned orders.',
  'dates-order': 'Dates such as {found} were read as {meaning}.',
  'numbers-grouped': 'In “{column}”, numbers such as {found} were read as {plain}.',
  'rows-summed': '{rows} rows were added up to {months} monthly {months|figure|figures}.',
  'days-kept': 'Kept by day ({rows} {rows|row|rows}): days tell what an event sells far better than months.',
  'days-too-many':
    'By day these are {rows} rows, more than the {limit} a workbook keeps quick with. Added up to months, short events are measured less well: for days, import fewer products or years.',
  'duplicates-summed': 'Rows that repeat an earlier date and line were added together: {count}, the first in row {row}.',
  'rows-without-sales': 'Rows without a sales number were left out: {count}, the first in row {row}.',
  'totals-left-out': 'Total rows were left out so that nothing counts twice: {count}, the first in row {row} (“{found}”).',
  'columns-not-used': 'Columns that were not used: {columns}.',
  'total-column-left-out': '“{column}” holds nothing but “{found}” and was left out.',
  'members-merged': '“{second}” was read as “{first}”: they differ only in case, width or spaces. Names merged like this: {count}.',
  'months-missing': 'Some lines have months without sales between their first and last month: {count}, such as {line} in {month}.',
  'history-gap': 'Nothing at all for {months}: {count|this month counts|these months count} as missing, not as zero.',
  'first-month-partial':
    'The first month, {month}, has sales from day {day} on only, but counts as a whole one: leave it out of the history where the plan’s shape is to be true.',
  'month-totals':
    'Figures dated the first of a month that equal all other rows of their line and month: {count}, such as {line} in {month}. If they are totals of the month, delete them: it counts twice.',
  'dates-weekly':
    'The dates are weeks apart ({first}, {second}, …): each week counts whole in the month of its date. Days or months give truer months.',
  'months-negative': 'Months that sum to less than zero: {count}, the first {month}. Check the sign, or returns booked in one month.',
  'dates-future': 'The history goes to {last}, more than a year from now: check the dates.',
  'last-month-partial': 'The last month, {month}, has sales up to day {day} only.',
} as const;
