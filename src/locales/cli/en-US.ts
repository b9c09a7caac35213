export const enUS = {
  help: `almanac: plans from the command line, in real workbooks, without any Office.

  almanac breakdown --history FILE --target N --start YYYY-MM --out PLAN.xlsx
  almanac gtm BOOK.xlsx --as-of YYYY-MM [--months 3] --out FILE.xlsx
  almanac roll BOOK.xlsx --out FILE.xlsx
  almanac opex BOOK.xlsx --as-of YYYY-MM [--view quarter] [--costs FILE] --out FILE.xlsx
  almanac loyalty BOOK.xlsx [--template beauty-members] [--runs 10000] --out FILE.xlsx
  almanac calc BOOK.xlsx [--print "Sheet1!A1:C5"] [--json] [--out FILE.xlsx]

Add --help to a command for all it takes.`,
  'help.breakdown': `almanac breakdown: an annual target becomes a monthly plan of live formulas.

  --history FILE     sales history, CSV or .xlsx: date, channel, store, product, net_sales, units
                     (any order; titles in English, Chinese or Vietnamese)
  --target N         net sales of the year: 120000000, 1.2亿, 120m, 1,2 tỷ
  --start YYYY-MM    first month of the plan
  --out PLAN.xlsx    the workbook to write; one that is there already is kept as PLAN.bak.xlsx
  --market M         festivals to follow: none, CN, VN            [none]
  --method M         history (or profile), last-year, event-aligned,
                     equal, 445, straight-line   [history]
  --by LEVELS        channel,store,product, or none               [all the history has]
  --digits N         decimals of every amount, -3 for thousands   [0]
  --currency CODE    shown in headings
  --sheet NAME       sheet of the history workbook
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

Ends with 0 when the plan is written and every check is zero, 1 when it is written but a check is not
zero (or something failed), 2 for a mistake in the call or the history, with nothing written.`,
  'help.calc': `almanac calc: opens a workbook, calculates everything in it (PLAN functions too), prints or saves it.

  --print RANGE      such as "Sheet1!A1:C5"; may be given several times
  --json             prints {"Sheet1!A1:C5": [[...]]}, errors as text
  --out FILE.xlsx    saves the calculated workbook, over a file that is there; the name of the workbook
                     itself saves it in place
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]`,
  'help.gtm': `almanac gtm: an annual plan gets a rolling plan of its next months, on the sheets GTM and Focus.

  BOOK.xlsx          a workbook with Almanac's annual plan and its sales history
  --as-of YYYY-MM    first month of the rolling plan, within the plan year; what was sold before it is known
  --months N         months planned, 1 to 6                       [3]
  --out FILE.xlsx    the workbook to write; the name of the workbook itself writes it in place
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

What was typed into GTM and Focus stays. Ends with 0 when all is written and every check is zero, 1 when a
check is not zero (or something failed), 2 for a mistake in the call, with nothing written.`,
  'help.roll': `almanac roll: the rolling plan moves on to the first month whose sales are not all known.

  BOOK.xlsx          a workbook with a rolling plan, and the new sales in its history
  --as-of YYYY-MM    first month of the plan to come               [the first one not known]
  --months N         months planned, 1 to 6                        [as before]
  --out FILE.xlsx    the workbook to write; the name of the workbook itself writes it in place
  --lang TAG         en-US, zh-CN, vi-VN                           [en-US]

The view that stood is added to GTM Log, what was typed stays with its month, and what moved the year's
landing is printed. Ends with 0 when all is written and every check is zero, 1 when a check is not zero
(or something failed), 2 for a mistake in the call or where nothing is due, with nothing written.`,
  'help.loyalty': `almanac loyalty: a loyalty plan and its simulation, on the sheets Loyalty, Loyalty Plan, Scenarios and Loyalty Risk.

  BOOK.xlsx          any workbook; a loyalty plan that stands in it is built again with all that was typed
  --template T       what a first plan begins with: premium-auto, beauty-members,
                     electronics-retail, blank                    [blank]
  --start YYYY-MM    first month                                  [as it stands; else next January]
  --months N         months planned, 1 to 36                      [as it stands; else 24]
  --fiscal-year-start N  month that the fiscal year begins with, 1 to 12  [as it stands; else the annual plan's first, else 1]
  --segments N, --rewards N, --cards N, --scenarios N
                     how many of each, up to 8, 12, 4, 5          [as it stands; else the template's]
  --reestimate       takes the redemption curve from what came true on Loyalty Plan
  --runs N           runs of the simulation, 100 to 1000000       [10000]
  --seed N           same seed, same numbers                      [1]
  --out FILE.xlsx    the workbook to write; the name of the workbook itself writes it in place
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

Prints what each fiscal year may cost, and how likely it is to pass its cap. Ends with 0 when all is written and
every check is zero, 1 when a check is not zero (or something failed), 2 for a mistake in the call or in the
assumptions, with nothing written.`,
  'loyalty.reestimated':
    'Redemption as it came true in {months} {months|month|months}: {factor} times the curve as planned. Redeemed in the end: {before} before, {after} now.',
  'loyalty.simulated': '{done} of {of} runs simulated',
  'usage.whole': '{option} must be a whole number from {low} to {high}; found “{found}”.',
  'help.opex': `almanac opex: operating expense against plan, on the sheets OPEX and OPEX Ledger of a workbook with an annual plan.

  BOOK.xlsx          a workbook with Almanac's annual plan and its sales history
  --as-of YYYY-MM    month under review: booked until its end, forecast after it
  --view VIEW        first-half-month, second-half-month, month, quarter, half-year,
                     year-to-date, year                          [month]
  --costs FILE       bookings, CSV or .xlsx: date, channel, line, amount (and budget, one-off, planned in, event, note)
  --budget FILE      planned amounts by month: date, channel, line, budget
  --sheet NAME       sheet of those workbooks
  --sign S           costs: above zero are costs; negative: below zero   [asked where unclear]
  --closed C         months that have bookings already: refuse, replace, add  [refuse]
  --name "A=B"       the file's line A is the workbook's line B; as often as wanted, remembered
  --out FILE.xlsx    the workbook to write; the name of the workbook itself writes it in place
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

What was typed stays. Ends with 0 when all is written and every check is zero, 1 when a check is not
zero (or something failed), 2 for a mistake in the call or a file, with nothing written.`,
  'opex.replaced': 'Bookings that stood for the same months and were replaced: {count}.',
  'opex.newLines':
    'New lines of cost, with the group their names tell: {lines}. To book one on a line that stands instead: --name "line of the file=line of the workbook".',
  'usage.name': '--name must be "line of the file=line of the workbook"; found {found}.',
  'usage.command': 'Unknown command “{found}”. There are: breakdown, calc, gtm, loyalty, opex, roll. See almanac --help.',
  'usage.option': '{message}. See almanac {command} --help.',
  'usage.missing': 'almanac {command} needs {option}. See almanac {command} --help.',
  'usage.oneBook': 'almanac {command} takes one workbook; found {found}.',
  'usage.repeated': '{option} is given more than once. Give it once.',
  'usage.choice': '{option} must be one of {allowed}; found “{found}”.',
  'usage.start': '--start must be a month such as 2027-01; found “{found}”.',
  'usage.digits': '--digits must be a whole number from -8 to 4; found “{found}”.',
  'usage.asOf': '--as-of must be a month such as 2027-03; found “{found}”.',
  'usage.months': '--months must be a whole number from 1 to {allowed}; found “{found}”.',
  'usage.book': 'almanac {command} needs an .xlsx workbook; {file} is none.',
  'usage.file': 'Cannot read {file}: {reason}.',
  'usage.write': 'Cannot write {file}: {reason}.',
  'usage.outType': '--out must end in .xlsx; found “{found}”.',
  'usage.outIsHistory': '--out is the history itself: the plan would overwrite {file}. Give another file name.',
  'usage.range': '--print must be a sheet and cells such as "Sheet1!A1:C5"; found “{found}”.',
  'usage.sheet': 'The workbook has no sheet “{found}”; it has {allowed}.',
  'calc.nothing':
    '{sheets} {sheets|sheet|sheets}, {formulas} {formulas|formula|formulas}, {errors} error {errors|value|values}. Ask for cells with --print or save with --out.',
  kept: '{file} was there already; what it held is kept as {kept}.',
  written: 'Written {file}: {sheets}.',
  row: 'Row',
  checks: 'Checks: {result}',
  'check-off': '{label}: {value} ({address})',
  ok: 'all {n} are zero',
  off: '{off} of {n} {off|is|are} not zero',
  'checks-off': '{off} of {n} checks {off|is|are} not zero ({where}). The workbook is written; look there before using it.',
  'more-rows': '{count} {count|row|rows} further down: see the workbook.',
  'part-year': '{months} of 12 months',
  notes: 'Notes:',
} as const;
