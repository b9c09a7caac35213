/** What can go wrong in rolling plans. */
export const enUS = {
  'rolling-window': 'A rolling plan covers 1 to {allowed} months; found {found}.',
  'rolling-as-of-outside':
    'A rolling plan must begin in the plan year, {first} to {last}; found {found}. Choose a month of it, or build the breakdown of that year first.',
  'rolling-model': '{address} must be “Sell-in” or “Marketplace”; found “{found}”. Choose one of the list, then rebuild.',
  'rolling-view-error':
    '{address} holds {found}: the view would go into the log without it. Rebuild the plan for its own months first (or mend the cell), then roll forward.',
  'rolling-units-gone':
    '{address} holds an adjustment of {found} units, but the history has no units any more, so that the plan would be in net sales. Put the units back into the history, or note the adjustments and clear them, then rebuild.',
  'rolling-units-new':
    '{address} holds an adjustment of {found} in net sales, but the history has units now, so that the plan would be in units. Note the adjustments and clear them, then rebuild.',
  'rolling-record-gone':
    'Another program has dropped what Almanac had noted of the rolling plan on “{sheet}”, so that what you typed there cannot be told from what was written. Copy what you typed, delete the sheets of the rolling plan (GTM Log may stay), then build one anew.',
  'media-gone': 'The sheet Media of the rolling plan was deleted. Rebuild the rolling plan to get it back.',
  'media-lines-moved':
    'Rows or columns of “{sheet}” came or went since the rolling plan was built. Rebuild the rolling plan, then accept again.',
  'media-no-budget':
    'There is no budget on “{sheet}” to split: type budgets by tool and month first, for tools with past spend and sales or a typed curve.',
  'log-column-gone':
    '{address} is headed “{found}”, where the log has its column “{column}”. Put the columns of the log back in their order and under their titles.',
  'log-below':
    'Something stands in row {row} of “{sheet}”, below the log, which ends in row {last}. Move it elsewhere, so that lines can be added.',
  'rolling-moved-on':
    'The plan to roll forward begins in {asked}, but the one in the workbook begins in {found}: somebody has moved it on meanwhile. Nothing was changed; look at it, then roll again if that is still due.',
  'rolling-moved-since':
    'When you looked, the rolling plan began in {asked}; now it begins in {found}: somebody has built it or rolled it forward meanwhile. Nothing was changed; look at it, then rebuild if that is still due.',
  'rolling-not-due':
    'The rolling plan begins in {month}, and the sales of that month are not all known yet. Add them to the history, then roll forward.',
  'rolling-sales-below':
    'The rolling plan begins in {month}, and the sales of that month are not all known yet. {address} holds something right below the table of the sales history, which does not reach there: drag the table’s corner over those lines, then roll forward.',
} as const;
