/** What building a plan has to tell beside the numbers, by name. */
export const enUS = {
  'history-none': 'There is no sales history before the plan year: the months are even, and so are the rows.',
  'history-stops-early':
    'History stops at {last}, before the plan year begins. Last year is therefore {from} to {to}, the latest year whose twelve months are there.',
  'history-part-year':
    'History has no whole year with the plan’s months; {months} {months|month|months} of {from} to {to} {months|is|are} used for the mix of rows. A profile needs twelve.',
  'history-after-start':
    '{months} {months|month|months} of history {months|lies|lie} in or after the plan year (from {start}) and {months|is|are} not used.',
  'total-months-missing':
    '{count} of the {months} months of history {count|has|have} no sales at all, first {first}. A year with a gap does not shape the plan.',
  'months-missing':
    '{row}: {count} of the {months} months of history {count|has|have} no figure since its first sale (the earliest: {first}). A year with a gap does not shape the row.',
  'row-new': '{row} is new: its share is 0% until you type one.',
  'no-last-year': '{row} had no sales last year: its share is 0% until you type one.',
  'last-year-negative': '{row}: last year’s sales were below zero, so its share is 0% until you type one.',
  'target-rounded': 'The target is planned as {planned}, not {target}: amounts are rounded to the decimals chosen.',
  'target-far-above': 'The target is {times} times last year’s sales: check whether both are in the same unit.',
  'target-far-below': 'Last year’s sales are {times} times the target: check whether both are in the same unit.',
  'share-equal': '{row}: neither it nor any row beside it had sales above zero last year, so they share equally until you type shares.',
  'profile-from-row': '{row} has no whole year of history: its months follow those of {like}.',
  'profile-even': 'No whole year of history counts, so the months are even.',
  'profile-from-total': '{row} has no whole year of history: its months follow those of the total.',
  'profile-from-parent': '{row} has no whole year of history: its months follow those of {parent}.',
  'last-year-even': 'Last year’s sales are not above zero, so the shape of last year gives even months.',
  'last-year-even-row':
    '{row} has no whole last year with sales above zero, nor have the rows above it: the shape of last year gives it even months.',
  'last-year-from-total': '{row} has no whole last year with sales above zero: its months follow last year’s total.',
  'last-year-from-parent': '{row} has no whole last year with sales above zero: its months follow last year of {parent}.',
  'kept-row-gone': 'Inputs typed for {row} are not used: the plan no longer has that row.',
  'label-restored': '{address} said “{found}”: a rebuild has put the plan’s own label back. Keep texts of your own beside the plan.',
  'labels-restored': 'So it was with {count} more {count|cell|cells} of titles and headers.',
  'row-renamed': '{address} said “{found}”: the row is called {row} again. Names of rows come from the history; change them there.',
  'rows-back': 'Rows deleted from the plan are back, as the history has them: {rows}. To plan nothing for one, type 0 as its share.',
  'total-back': 'The row {row}, deleted from the plan, is back: the plan is that row broken down.',
  'breakdown-deleted':
    'The sheet {sheet} had been deleted and is made anew. Whatever was typed only there (locks, shares, weights, shapes of rows) is gone with it.',
  'setup-deleted':
    'The sheet {sheet} had been deleted and is made anew. Whatever was typed only there (weights and festival factors for the whole plan, growth, new rows) is gone with it.',
  'typed-over-number': '{address} holds an amount typed over the plan ({amount}): it is now a lock, or a typed share.',
  'typed-over-formula':
    '{address} held a formula of its own ({formula}) in place of the plan’s: its amount, {amount}, is now a lock or a typed share. Undo brings the formula back.',
  'festival-cny-mid-autumn':
    'Chinese New Year falls on {newYear}: January takes {january}% of January and February together, against {januaryBefore}% in the history. Mid-Autumn falls on {midAutumn}: September takes {september}% of September and October, against {septemberBefore}%.',
  'festival-cny':
    'Chinese New Year falls on {newYear}: January takes {january}% of January and February together, against {januaryBefore}% in the history.',
  'festival-mid-autumn':
    'Mid-Autumn falls on {midAutumn}: September takes {september}% of September and October together, against {septemberBefore}% in the history.',
  'festival-tet':
    'Tet falls on {newYear}: January takes {january}% of January and February together, against {januaryBefore}% in the history.',
  'festival-no-history': 'No whole year of history counts, so no festival season is moved.',
  'festival-unknown': 'Festival dates are known from {first} to {last}; outside these years no season is moved.',
  'festival-cut': 'The plan year begins between the two months of the festival season, so no season is moved.',
  'festival-by-events': 'Festival seasons stand in the list on Events; the factors above are for rows of other shapes.',
  'events-no-market': 'Shape by events needs a market with a calendar (China, Vietnam): months follow last year instead.',
  'events-no-last-year': 'Shape by events needs a whole last year with sales above zero: months follow the shape of last year instead.',
  'events-unknown': 'Events are known from {first} to {last}; outside these years the list on Events is yours to fill.',
  'events-parked':
    'Changed events that are not of this market or these years left the list: {count}. They come back, as you left them, with theirs.',
} as const;
