export const enUS = {
  'target-not-a-number': 'The target must be a number above zero such as 120000000, 1.2亿 or 120m; found “{found}”.',
  'target-negative': 'The target must be above zero; found {found}.',
  'target-too-small':
    'The target must be at least {least} with decimals {digits}, or all of it would be rounded to 0; found {found}. Raise the decimals or the target.',
  'target-too-large':
    'The target must be at most {allowed} with decimals {digits}, so that every part agrees to the unit; found {found}. Lower the decimals or the target.',
  'file-empty': '“{file}” is empty. Choose a CSV or .xlsx file with a header row and sales below it.',
  'file-header-only': '“{file}” has a header row but nothing below it. Choose a file with sales in it.',
  'file-pdf': '“{file}” is a PDF. Export the sales as CSV or .xlsx and choose that file.',
  'file-image': '“{file}” is a picture. Export the sales as CSV or .xlsx and choose that file.',
  'file-old-xls': '“{file}” is in the Excel 97-2003 format (.xls). Open it in Excel, save it as .xlsx and choose that file.',
  'file-xlsb': '“{file}” is an Excel binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.',
  'file-ods': '“{file}” is an OpenDocument file. Save it as .xlsx or CSV and choose that file.',
  'file-encrypted':
    '“{file}” is protected with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it again.',
  'file-web-page': '“{file}” is a web page or XML, whatever its name says. Open it in Excel, save it as .xlsx and choose that file.',
  'file-archive': '“{file}” is a ZIP archive without a workbook in it. Unpack it and choose the CSV or .xlsx file inside.',
  'file-unknown': '“{file}” is neither CSV nor .xlsx. Export the sales in one of these formats and choose that file.',
  'file-damaged': '“{file}” is a damaged .xlsx file. Open it in Excel, save it again and choose the new file.',
  'file-too-large': '“{file}” unpacks to more than {limit} MB. Sum it to months, or split it, before reading it.',
  'file-encoding':
    'The text of “{file}” is not UTF-8, UTF-16 or GBK (see line {line}). In Excel, save it as “CSV UTF-8” and choose the new file.',
  'file-quote-open': 'Row {row} of “{file}” opens a quotation mark that is not closed properly. Mend the row, or save the file as .xlsx.',
  'file-sheet-not-found': '“{file}” has no sheet “{sheet}”. Its sheets: {sheets}.',
  'history-no-columns':
    'No column of the history was recognised. Needed: a date and net sales; found: {found}. Rename the header, for example to date, channel, store, product, net_sales, units.',
  'history-no-date': 'The history has no date column; found: {found}. Name one column “date” (or 日期, ngày).',
  'history-no-sales': 'The history has no sales column; found: {found}. Name one column “net_sales” (or 净销售额, doanh thu thuần).',
  'history-header-twice': 'The header “{name}” stands twice, in columns {first} and {second}. Rename or delete one of them.',
  'history-date-missing': 'Row {row} has sales but no date. Fill in the date or delete the row.',
  'history-date-unreadable': 'Row {row}: “{found}” in “{column}” is not a date. Write dates as 2026-01-31, or months as 2026-01.',
  'history-dates-mixed':
    'Dates stand in two formats: row {firstRow} has “{first}”, row {secondRow} has “{second}”. Write all of them the same way, best as 2026-01-31.',
  'history-dates-ambiguous':
    'Dates such as “{found}” (row {row}) can be read as {dayFirst} or as {monthFirst}, and no date in “{column}” settles it. Write dates as 2026-01-31.',
  'history-number-text': '“{column}” must hold numbers. Cells that do not, by row: {examples} ({count} in all). Correct or clear them.',
  'history-numbers-mixed':
    'Numbers in “{column}” are written in two ways: row {firstRow} has “{first}”, row {secondRow} has “{second}”. Use the same thousands and decimal marks throughout.',
  'history-numbers-ambiguous':
    '“{found}” in “{column}” (row {row}) can be read as {grouped} or as {decimal}, and no other number settles it. Write the numbers without thousands marks.',
  'history-month-missing':
    'The history has nothing for {month} (months missing in {first} to {last}, the year the plan is held against: {count}). Add the missing months, with 0 if nothing was sold, or keep only the history on one side of the gap.',
  'history-blank-member':
    'Row {row} has sales but nothing in “{column}” (rows like it: {count}). Fill it in (merged cells hold their text in the first row only), or remove the column.',
  'history-member-error':
    'Row {row}: “{found}” in “{column}” is an error value, not a name (rows like it: {count}). Correct the lookup it comes from, or type the name.',
  'history-member-too-long':
    'The name in “{column}”, row {row}, has {found} characters, counting ~, * and ? twice; Excel’s formulas can look for {limit}. Shorten it.',
  'history-too-many-lines':
    'The history has {count} different lines of {columns}; a plan can hold {limit}. Leave out the lowest of these columns, or sum small products into one.',
  'history-no-rows': 'The history has no row with a date and a sales number.',
  'sample-unavailable': 'The sample could not be loaded. Check the connection, or import a file of your own.',
  'number-empty': 'Type a number such as 120000000, 1.2亿 or 120m.',
  'number-not-a-number': '“{found}” is not a number. Write it as 120000000, 1.2亿, 1,2 tỷ or 120m.',
  'number-ambiguous': '“{found}” can be read as {grouped} or as {decimal}. Write it without thousands marks.',
  'start-not-a-month': 'The first month must be a month of the years 1950 to 2199, such as 2027-01; found {found}.',
  'digits-out-of-range': 'Decimals must be a whole number from -8 to 4; found {found}.',
  'level-not-in-history': 'The history has nothing in the column {level}, so the plan cannot be broken down by it; it has: {allowed}.',
  'spread-no-cells': 'weights must have at least one cell; found none.',
  'spread-negative-weight': 'weights must not be below zero; cell {cell} holds {found}.',
  'spread-locks-length': 'locks must have as many cells as weights ({allowed}); found {found}.',
  'spread-lock-decimals': 'locks: cell {cell} holds {found}, which is finer than digits {digits} allows. Round the lock or raise digits.',
  'spread-locks-miss-total': 'Every cell is locked and the locks miss the total {total} by {gap}. Clear one of the locks.',
  'spread-locks-exceed-total':
    'The locks sum to {locked}, beyond the total {total}: nothing of its sign is left for the free cells. Change a lock or the total.',
  'spread-total-digits':
    '{found} at digits {digits} has more than the 15 digits a spreadsheet keeps, so parts could not sum to it. Lower digits or the amount.',
  'argument-missing': '{argument} is missing. Fill it in.',
  'argument-not-number': '{argument} must be a number; found “{found}”.',
  'argument-not-whole': '{argument} must be a whole number from {low} to {high}; found {found}.',
  'argument-not-date': '{argument} must be a date from 1900-03-01 to 9999-12-31; found “{found}”.',
  'argument-date-open': '{argument} “{found}” may be {one} or {other}: write it as one of these.',
  'argument-not-choice': '{argument} must be one of {allowed}; found “{found}”.',
  'argument-not-one-cell': '{argument} must be one cell; found {rows} × {columns} cells.',
  'argument-cell-not-number': '{argument} must hold numbers, not text or TRUE/FALSE; cell {cell} holds “{found}”.',
  'argument-not-series':
    '{argument} must be one row, one column, or a block with one row a cycle ({allowed} columns), read row by row; found {rows} × {columns} cells.',
  'argument-shape': '{argument} must have the shape of {other} ({allowed} cells); found {found}.',
  'breakdown-history-length':
    'history must be whole years of {allowed} values ending just before start; found {found} {found|value|values}.',
  'breakdown-history-empty':
    'history has no whole year without blank cells and with a total above zero. Fill the blanks, or leave history out for equal parts.',
  'periods-beyond-calendar': 'The periods must lie between 1900-03-01 and 9999-12-31. Ask for fewer, or start elsewhere.',
  'seasonal-too-short': 'history needs at least {needed} values, two whole periods of {period}; found {found}.',
  'seasonal-gap':
    'history has too many blank cells: season {season} has no value beside a full trend. Fill the blanks or add more history.',
  'seasonal-not-positive':
    'Multiplicative indices need a history whose trend stays above zero; found a trend of {found}. Use kind "additive".',
  'argument-before': '{argument} must not lie before {other} ({allowed}); found {found}.',
  'events-none':
    'No event of market {market} touches {from} to {to}. The table covers {first} to {last}: ask for days in these years, or for more of them.',
  'festival-year': 'Festivals are known for {first} to {last}; year is {found}.',
  'progress-weights-length': 'weights must have one value for each day from start to end ({needed}); found {found}.',
  'progress-weight-invalid': 'weights must not be below zero; cell {position} holds {found}.',
  'progress-weights-zero': 'weights must not all be zero. Give at least one day a weight above zero.',
  'alignment-empty': 'There are no daily amounts to move to other dates. Give at least one day.',
  'alignment-amount-invalid': 'Each daily amount must be a number beside a date; number {position} is {found}.',
  'argument-cell-blank': '{argument} must not have blank cells; cell {cell} is blank.',
  'disaggregate-no-low': 'low has no number. Give at least one value of a longer period.',
  'disaggregate-factor-missing':
    'How many shorter periods make one value of low is not clear from {low} {low|value|values} of low and {high} of indicator. Give indicator 4 quarters or 12 months for each year, say.',
  'disaggregate-factor': 'One value of low must be made of a whole number of periods, 1 or more; found {found}.',
  'disaggregate-indicator-short': 'indicator needs at least {needed} values, {factor} for each value of low; found {found}.',
  'disaggregate-indicator-lengths': 'All indicators must have the same length, {allowed}; indicator {indicator} has {found}.',
  'disaggregate-one-indicator': 'The Denton methods follow one indicator; found {found}. Use "chow-lin" for several.',
  'disaggregate-indicator-zero':
    'indicator is zero throughout period {period} of low, which must come to {found}. Fill in the indicator, or use "uniform".',
  'disaggregate-too-few': 'low needs at least {needed} values for this method; found {found}. Use "denton-cholette".',
  'disaggregate-collinear':
    'Indicator {indicator} is constant or moves with another, so that its effect cannot be told. Use "denton-cholette".',
  'retention-too-short': 'survivors needs at least {needed} values, the cohort and two periods; found {found}.',
  'retention-empty-cohort': 'The first value of survivors, the size of the cohort, must be above zero; found {found}.',
  'retention-negative': 'survivors must not be below zero; value {period} is {found}.',
  'retention-rises': 'survivors must not rise, since nobody comes back to a cohort; value {period} is {found}, above {before}.',
  'forecast-no-history': 'history has no number. A forecast needs at least one value, a good one two years or more.',
  'argument-not-between': '{argument} must lie between {low} and {high}, both excluded, such as 0.8 for 80%; found {found}.',
  'backtest-too-short':
    'history needs at least {needed} values to compare {horizon} of them with forecasts made from those before ({fewest} where horizon is 1); found {found}.',
  'stl-period': 'period must be a whole number of 2 or more; found {found}.',
  'stl-too-short': 'A seasonal decomposition needs at least {needed} values, two whole periods of {period}; found {found}.',
  'rake-no-cells': 'seed must have at least one cell; found none.',
  'rake-row-count': 'row_totals must have as many values as seed has rows ({allowed}); found {found}.',
  'rake-column-count': 'column_totals must have as many values as seed has columns ({allowed}); found {found}.',
  'rake-negative-seed': 'seed must not be below zero; row {row}, column {column} holds {found}.',
  'rake-negative-row-total': 'row_totals must not be below zero; value {row} is {found}.',
  'rake-negative-column-total': 'column_totals must not be below zero; value {column} is {found}.',
  'rake-row-total-decimals': 'row_totals: value {row} is {found}, finer than digits {digits} allows. Round it or raise digits.',
  'rake-column-total-decimals': 'column_totals: value {column} is {found}, finer than digits {digits} allows. Round it or raise digits.',
  'rake-total-digits': '{found} at digits {digits} has more than the 15 digits a spreadsheet keeps. Lower digits or the totals.',
  'rake-margins-disagree': 'The row totals sum to {rows}, the column totals to {columns}: they differ by {gap}. Both must sum to the same.',
  'rake-row-empty':
    'Row {row} must sum to {total}, but every cell of it is zero in seed or stands under a column total of zero. Fill a cell or change a total.',
  'rake-column-empty':
    'Column {column} must sum to {total}, but every cell of it is zero in seed or stands beside a row total of zero. Fill a cell or change a total.',
  'rake-zeros-rows':
    'Rows {rows} must sum to {rowsTotal}, but outside zeros they have cells only in columns {columns}, which sum to {columnsTotal}. Fill a zero of seed or change a total.',
  'rake-zeros-columns':
    'Columns {columns} must sum to {columnsTotal}, but outside zeros they have cells only in rows {rows}, which sum to {rowsTotal}. Fill a zero of seed or change a total.',
  'comparison-blank': '{argument} is blank in cell {cell}. Fill it in; 0 counts as a number.',
  'result-too-large': 'The result is larger than a cell can hold. Check the amounts, or divide by a larger one.',
  'attainment-target-zero': 'target is zero, so there is no share of it to tell. Compare the amounts instead: actual - target.',
  'growth-previous-zero': 'previous is zero, so there is no growth rate on it. Compare the amounts instead: current - previous.',
  'argument-negative': '{argument} must not be below zero; found {found}.',
  'argument-cell-negative': '{argument} must not be below zero; cell {cell} holds {found}.',
  'bridge-too-many':
    'from has {found} drivers; at most {allowed} are allowed. Multiply some of them with each other in a cell of their own.',
  'pvm-price-blank': '{argument} is blank in cell {cell}, but {other} there is {found}. Fill in the price; 0 counts as a price.',
  'pvm-total-quantity':
    'plan_quantity sums to {found} over the items planned and sold, so there is no mix to compare with; it must be above zero. Check the quantities below zero.',
  'flex-share': 'variable_share must be from 0 (all fixed) to 1 (all variable), such as 0.6 for 60%; found {found}.',
  'flex-driver-zero':
    'plan_driver is zero, so there is no cost a unit to flex by. Give the planned driver, or variable_share 0 for a fixed cost.',
  'tiered-not-rising': 'thresholds must rise from cell to cell; cell {cell} holds {found} after {before}.',
  'argument-above': '{argument} must not be above {other} ({allowed}); found {found}.',
  'argument-out-of-range': '{argument} must be from {low} to {high}; found {found}.',
  'argument-not-rising': '{argument} must rise from step to step; found {found} after {before}.',
  'fee-overlap': '{rule}: two rules are in force on the same days, {first} and {second}. End the first before the second begins.',
  'fee-period': 'Each period of sales must lie within one calendar month and after the one before; found {from} to {to}.',
  'outlook-lengths': 'actuals has {found} cells, more than plan has ({allowed}). Give a plan for every period of the year.',
  'outlook-gap':
    'actuals: cell {cell} is blank, but cell {later} has a number. Fill it in (0 if there was nothing); only periods still to come are blank.',
  'outlook-no-actual': 'actuals has no number yet; method "{method}" needs at least one. Use "plan-rest" for the plan as it stands.',
  'outlook-plan-zero':
    'plan sums to zero over the {count} {count|period|periods} with actuals, so attainment so far cannot be told. Use method "run-rate" or "plan-rest".',
  'driver-too-long': '{where} must have at most {allowed} characters; found {found}. Calculate parts of it in cells of their own.',
  'driver-too-deep': '{where} is nested deeper than {allowed} levels at position {position}. Calculate parts of it in cells of their own.',
  'driver-character':
    '{where}: “{found}” at position {position} cannot be read. Allowed are numbers, names, + - * / ^ %, parentheses, commas and the functions {functions}.',
  'driver-ends': '{where} ends at position {position}, where a number, a name or “(” is needed.',
  'driver-value-expected': '{where}: a number, a name or “(” is needed at position {position}; found “{found}”.',
  'driver-operator-expected': '{where}: one of + - * / ^ % or the end is needed at position {position}; found “{found}”.',
  'driver-comma':
    '{where}: the comma at position {position} stands outside a function. Write decimals with a point (0.5); commas only separate the values of min, max and round.',
  'driver-parenthesis-open': '{where}: “(” at position {position} is never closed. Add “)” where it ends.',
  'driver-parenthesis-extra': '{where}: “)” at position {position} closes nothing. Remove it, or add “(” before it.',
  'driver-function-unknown':
    '{where}: there is no function “{found}” (position {position}). Allowed are {allowed}; write * to multiply by a parenthesis.',
  'driver-arguments': '{where}: {called} at position {position} takes {allowed} {allowed|value|values}; found {found}.',
  'driver-number-too-large': '{where}: the number “{found}” at position {position} is larger than a cell can hold.',
  'driver-divides-by-zero': 'expression divides by zero at position {position}. Check the drivers there.',
  'driver-undefined': 'expression: {operation} at position {position} has no value for {found}. Check the drivers there.',
  'driver-too-large':
    'expression: the result of {operation} at position {position} is larger than a cell can hold. Check the drivers there.',
  'driver-name-invalid':
    'names: cell {cell} holds “{found}”. A name begins with a letter or _, goes on with letters, digits and _ without spaces, and is none of {reserved}.',
  'driver-name-twice': 'names: “{found}” stands twice, in cells {first} and {second} (capitals do not matter). Rename one of them.',
  'driver-name-unknown': 'expression: “{found}” at position {position} is not in names, which has {allowed}.',
  'driver-value-blank': 'expression needs “{name}”, but cell {cell} of values, beside it, is blank. Fill it in.',
  'driver-none': '{where} names no driver. Name some, as in {example}.',
  'driver-too-many': '{where} names {found} drivers; at most {allowed} are allowed. Calculate parts of it in cells of their own.',
  'driver-cell':
    '{where}: “{found}” reads as a cell, and a formula of drivers refers to none. Call the driver otherwise, with more letters or a _, and type its values under Drivers.',
  // The workbook's own sheets
  'plan-block-changed':
    'Columns or rows were put into the plan’s blocks near {address}, or taken out of them. Undo that, or delete what was put in, then rebuild.',
  'plan-rows-above':
    'Rows put into “{sheet}” above the plan: {rows}. Its inputs are found by their places. Delete what was put in, then try again.',
  'plan-columns-inserted':
    'Columns put into “{sheet}” before or among the plan’s: {columns}. Its inputs are found by their places. Delete what was put in, then try again.',
  'plan-row-inserted': '{address} is a row that was put into the plan. Delete it, add new rows on Setup instead, then rebuild.',
  'plan-rows-moved':
    '{address} now stands for “{found}”: rows of the plan were sorted or moved, and their inputs may not have moved with them. Undo that, then rebuild.',
  'input-not-a-number': '{address} must be a number or empty; found “{found}”.',
  'input-number-as-text':
    '{address} holds “{found}” as text, not as a number. Type it again in plain digits; where it stays text, set the cell’s format to General first.',
  'input-date-as-text':
    '{address} holds “{found}” as text, not as a date. Type it again, such as 2027-01-01; where it stays text, set the cell’s format to General first.',
  'input-negative': '{address} must be zero or more; found {found}.',
  'input-too-large': '{address} must be at most {allowed}; found {found}.',
  'input-error-value': '{address} holds an error value ({found}). Correct or clear it.',
  'setup-target': '{address}, the target, must be a number from {least} to {allowed} with decimals {digits}; found “{found}”.',
  'setup-start': '{address}, the first month, must be a date from 1950 to 2199, such as 2027-01-01; found “{found}”.',
  'setup-market': '{address} must be one of the markets listed on Setup; found “{found}”.',
  'setup-digits': '{address}, the decimals, must be a whole number from -8 to 4; found “{found}”.',
  'new-row-unnamed':
    '{address} says which row a new row is like (“{found}”), but the new row has no name. Name it beside the cell, or clear the cell.',
  'new-row-too-long':
    '{address}: the name has {found} characters, counting ~, * and ? twice; Excel’s formulas can look for {limit}. Shorten it.',
  'new-row-like-several': '{address}: “{found}” fits several rows. Write the one you mean in full: {candidates}.',
  'new-row-like-unknown': '{address}: the plan has no row “{found}”. Write one of its rows, such as {candidates}, or clear the cell.',
  'share-above-one': '{address} must be a share from 0% to 100%; found {found}.',
  'method-unknown': '{address} must be one of the shapes listed on Setup; found “{found}”.',
  'figure-typed-over':
    '{address} is a figure of the plan and holds “{found}” instead of its formula. Type amounts under Locks; clear this cell, then rebuild.',
  'total-typed-over':
    '{address} belongs to the plan’s total and holds “{found}”. The total is the target on Setup; clear this cell, then rebuild.',
  'lock-typed-over':
    '{address} holds no lock: its amount was typed over {typed}. Undo that, or rebuild, which makes it a lock; then release it.',
  'like-unknown': '{address} must name a row of the plan, such as “Channel > Product” from its list; found “{found}”.',
  'sheet-not-ours':
    'The sheet “{sheet}” is not Almanac’s ({address} holds “{found}”). Rename it, or delete it if nobody needs it, then rebuild.',
  'content-in-the-way': '{address} holds “{found}”, where the plan must write. Move it elsewhere, then rebuild.',
  'sheet-protected': 'The sheet “{sheet}” is protected. Unprotect it (Review, Unprotect Sheet), then try again.',
  'workbook-protected':
    'The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then try again.',
  'actuals-not-ours':
    'The workbook already has a table “Actuals” of its own on “{sheet}”. Almanac reads it as it is; rename the table to import another history.',
  'events-not-ours':
    'The workbook has a table “AlmanacEvents” on “{sheet}” that is not the plan’s list of events. Rename that table, then rebuild.',
  'events-table-gone':
    'The list of events on “{sheet}” is no longer a table. Undo that, or delete the sheet to get a new list, then rebuild.',
  'event-formula-typed-over':
    '{address} holds “{found}” instead of its formula. Type into the yellow cells; clear this cell, then rebuild.',
  'actuals-dates-are-text':
    'The dates in the table “{table}” are text ({address} holds “{found}”). Turn them into dates, or import the file in the pane.',
  'actuals-not-a-number':
    '“{column}” in the table “{table}” must hold numbers or be empty; {address} holds “{found}”. Type a number there or clear the cell, or import the file in the pane.',
  'forecast-history-changed': 'The sales history has changed since this forecast was calculated. It is calculated again; then write it.',
  'forecast-block-changed':
    'Rows or columns were put into the sheet “{sheet}”, or columns taken out of it. Undo that, or delete the sheet, then write the forecast again.',
  'forecast-typed-over':
    '{address} holds “{found}”, typed over the forecast. Copy it elsewhere and clear the cell, then write the forecast again.',
  'no-history': 'There is no sales history yet. Import a file first, or set a target without levels.',
  'no-plan': 'There is no plan in this workbook yet. Build one first.',
  'undo-workbook-protected':
    'The workbook’s structure is protected, so the sheets that were added cannot be deleted. Unprotect it (Review, Protect Workbook), then undo.',
  'undo-last-visible':
    'Undo would delete every sheet that can be seen, and a workbook needs one. Unhide another sheet (right-click a tab, Unhide), then undo.',
  'undo-moved':
    'Rows or columns of the sheet “{sheet}” were inserted or deleted since: undo would write into the wrong cells. Take that back first, then undo.',
  'undo-name-taken':
    'The sheet that was “{sheet}” is called “{now}” now, and another one has its name. Give one of them another name, then undo.',
  'undo-sheet-gone': 'The sheet “{sheet}” was deleted since: what stood there before cannot be put back.',
  'undo-used': '{address} uses the sheet “{sheet}”, which undo would delete. Copy the value there, or clear it, first.',
  'undo-conflict': '{address} was changed since ({found}). Undo would lose it; copy it elsewhere or clear it first.',
  'plan-years-lost':
    'The history now begins in {first} and has no whole year before the plan year left, as it had when the annual plan was built: months without history have no plan. Import the earlier sales again, or rebuild the breakdown on those there are, then build the rolling plan.',
  'opex-driver-unknown': '{where}: “{found}” at position {position} is no figure that can drive a cost. There are: {allowed}.',
  'opex-driver-constant': '{where} names no figure that could drive the cost. Name one or more of: {allowed}.',
  'opex-driver-no-figure': '{where}: {channel} has no figure “{figure}” to drive the cost. Name another one, or leave the channel empty.',
  'opex-as-of-outside': 'The month of the review must lie in the plan year, {first} to {last}; found {found}. Choose one of its months.',
  'sheet-block-changed':
    'Rows or columns were put into “{sheet}” or taken out of it, from about {address} on. Put that right, then rebuild; or copy what you typed elsewhere and delete the sheet first.',
  'sheet-typed-over': '{address} holds “{found}”, typed over the plan. Copy it elsewhere and clear the cell, then rebuild.',
  'sheet-input-text': '{address} must hold a number or be empty; found “{found}”. Mend or clear it, then rebuild.',
  'sheet-rows-moved':
    '{address} now holds “{found}”, which was written in another row: rows were sorted or moved, and what you typed may not stand where it did. Undo that or sort them back, then rebuild.',
  'sheet-table-gone': 'The list on “{sheet}” is no table any more. Undo that, or delete the sheet to get a new one, then rebuild.',
  'bookings-no-columns':
    'The file must have columns for the date, the cost line and the amount (or budget), such as date, channel, line, amount; found: {found}.',
  'bookings-negative':
    'The amounts sum to less than zero ({count} of them are below zero). Say whether costs are below zero in this file: --sign negative turns them round, --sign costs keeps them.',
  'bookings-month-twice':
    'These months have bookings already: {months}. Replace what is booked there, or add to it: choose replace or add.',
  'opex-record-gone':
    'Another program has dropped what Almanac had noted of “{sheet}”, so that what you typed there cannot be told from what was written. Copy what you typed, delete the sheet (OPEX Ledger may stay), then build it anew.',
  'made-meanwhile':
    'Somebody else is building in this workbook at the same moment: a sheet that was to be made is there by now. Nothing of yours was written. Look at it, then try again if that is still due.',
  'no-rolling': 'There is no rolling plan in this workbook yet. Build one first.',
  'points-expected-zero':
    'expected_redeemed must be above zero; found {found}. Once no redemption is expected any more, all of deferred is revenue.',
  'points-share': 'redeemed_share must be from 0 to 1, such as 0.08 for 8%; cell {cell} holds {found}.',
  'points-months': '{argument} must be one cell, or {allowed} cells, one a month; found {found}.',
  'points-opening-months': 'opening may have at most {allowed} cells, since older points have expired; found {found}.',
} as const;
