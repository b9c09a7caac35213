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

  'RAKE.description':
    'Fits a matrix to totals of its rows and columns, as near to the seed as can be; rounded, with every total still exact.',
  'RAKE.seed': 'The matrix to start from, such as last year by store and month; no cell below zero. A blank counts as 0.',
  'RAKE.row_totals': 'One total for each row of seed.',
  'RAKE.column_totals': 'One total for each column of seed. Rows and columns must sum to the same.',
  'RAKE.digits': 'Decimals of the cells as in ROUND: 0 whole units, 2 cents, -3 thousands. The totals must not be finer.',
  'RAKE.returns': 'A matrix in the shape of seed.',
  'RAKE.example.growth': 'Last year by store and month, brought to this year’s totals of both.',
  'RAKE.example.zero': 'A zero of seed stays zero.',
  'RAKE.error.value':
    'An argument is of the wrong kind, there is not one total for each row and column, a value is below zero, a total is blank or finer than digits, or the totals need more than 15 digits.',
  'RAKE.error.num': 'Row totals and column totals do not sum to the same, or zeros of seed leave no solution; the message says where.',
  'RAKE.remark.method':
    'Iterative proportional fitting (raking, RAS): rows and columns are scaled in turn until all totals hold, so that the seed’s proportions between rows and columns are kept.',
  'RAKE.remark.rounding':
    'Each cell is the fitted value rounded down or up (controlled rounding), chosen so that all totals hold to the unit.',
  'RAKE.remark.zeros': 'Zeros and blanks of seed stay zero. Put a small number where something may be sold.',

  'DISAGGREGATE.description':
    'Breaks a series down to shorter periods (years to quarters, quarters to months) along an indicator, so that it still adds up.',
  'DISAGGREGATE.low': 'Values of the longer periods, oldest first. A blank cell is a value not known yet.',
  'DISAGGREGATE.indicator': 'The series to follow: one value for each shorter period, oldest first.',
  'DISAGGREGATE.method': '"denton-cholette", "denton", "chow-lin" or "uniform".',
  'DISAGGREGATE.conversion': 'How shorter periods make a longer one: "sum", "average", "last" or "first".',
  'DISAGGREGATE.returns':
    'One value for each value of indicator: a row where low is a row, else a column (as indicator where low is one cell).',
  'DISAGGREGATE.example.years': 'Two years to quarters that move as the indicator does; each four sum to their year.',
  'DISAGGREGATE.example.ahead': 'The second year is not known yet: its quarters go on as the indicator does.',
  'DISAGGREGATE.example.uniform': 'Two quarters split evenly over their months.',
  'DISAGGREGATE.error.value':
    'An argument is of the wrong kind or not one of the words allowed, indicator has a blank cell, or the lengths of low and indicator do not go together.',
  'DISAGGREGATE.error.na': 'low has no value, or too few for the regression of "chow-lin", or indicator is too short.',
  'DISAGGREGATE.error.num':
    'The indicator is zero throughout a period that must come to something, or it is constant and "chow-lin" cannot tell its effect.',
  'DISAGGREGATE.remark.methods':
    '"denton-cholette" keeps the ratio to the indicator as steady as it can be. "denton" does so too, but starts from the indicator’s own level, which must be in the unit of the result. "chow-lin" is a regression on the indicator with autocorrelated errors. "uniform" follows nothing: only the length of the indicator counts.',
  'DISAGGREGATE.remark.length':
    'How many shorter periods make a longer one follows from the two lengths: 2 years beside 8 values are quarters. Ranges are read row by row, so that a block with a row a year works, too.',
  'DISAGGREGATE.remark.ahead': 'To go beyond the last known value, let low end with a blank cell for each longer period to come.',
  'DISAGGREGATE.twin': 'The method "uniform" for four quarters in A1:A4: enter it beside the first month and fill down twelve rows.',

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
  'PERIODS.grain':
    'Kind of period: "day", "week" or "iso-week" (from Monday), "sunday-week", "half-month", "month", "quarter", "half-year", "year", or retail months "445", "454", "544".',
  'PERIODS.returns': 'One row a period: its first and its last day.',
  'PERIODS.example.months': 'The first three months of 2027.',
  'PERIODS.example.weeks': 'The ISO week that 1 January 2027 lies in, and the next.',
  'PERIODS.example.halves': 'The two halves of a fiscal year that starts in April.',
  'PERIODS.example.retail': 'The first three months of a 4-5-4 retail year.',
  'PERIODS.error.value': 'An argument is of the wrong kind or not one of the words allowed, or the periods leave 1900 to 9999.',
  'PERIODS.remark.grain':
    'Days, months and half-months (1st to 15th, 16th to the end) are those of the calendar. week and iso-week run from Monday to Sunday, sunday-week from Sunday to Saturday. Quarters are three, half-years six and years twelve months from the month of start, so a fiscal year needs no setting.',
  'PERIODS.remark.retail':
    'A retail year begins on the weekday of start nearest to the first of the month (NRF: the Sunday nearest 1 February), so some years have 53 weeks; the last month then has one more.',
  'PERIODS.twin': 'First days of months without the add-in: start in B1; EOMONTH of the result gives the last days. Fill down.',

  'EVENTS.description': 'Lists the phases of commerce events (618, Double 11, Tet, 11.11 and others) between two days.',
  'EVENTS.from': 'The first day.',
  'EVENTS.to': 'The last day. Every phase that touches the days between the two is listed.',
  'EVENTS.market': '"CN" for China, "VN" for Vietnam, "SEA" for Southeast Asia.',
  'EVENTS.returns': 'One row a phase, by first day: event, platform, phase, first day, last day, and "announced" or "typical".',
  'EVENTS.example.announced':
    'What ran in China during the pre-sale of Double 11 2025 on Tmall, by the dates that the platforms announced.',
  'EVENTS.example.typical': 'Vietnam up to 8 March 2027: usual windows, to be replaced once the dates are known.',
  'EVENTS.error.value': 'An argument is of the wrong kind or not one of the markets, or to lies before from.',
  'EVENTS.error.na': 'No event touches the days. The table covers 2015 to 2040.',
  'EVENTS.remark.names':
    'Events in China: nianhuo (the weeks before Chinese New Year), womens-day, 520, 618, 818, qixi, 9.9, mid-autumn, national-day, double-11, double-12. Vietnam: tet, womens-day, reunification-day, womens-day-vn, teachers-day-vn, black-friday, 1.1 to 12.12, payday-15, payday-25. Southeast Asia: black-friday, 1.1 to 12.12, payday-15, payday-25.',
  'EVENTS.remark.words':
    'The words are the same in every language, so that formulas can compare them. Platforms: all, tmall, jd, douyin, lazada. Phases: deposit and balance (the two payments of a pre-sale), early (goods in stock before the main sale), spot (the main sale), encore (days added after it), campaign (the whole of it, parts unknown), season (shopping towards a festival), holiday, return-window (refunds and price protection; nothing is sold for the event).',
  'EVENTS.remark.confidence':
    '"announced" are dates that the platform announced; "typical" is the usual window, an estimate to be replaced once the dates are known. A phase that opens at 20:00 has that day as its first.',
  'EVENTS.remark.years': 'Of a span that goes beyond 2015 to 2040, the events of these years are listed.',

  'FESTIVAL.description':
    'The date of a festival or shopping day in a year, moving ones such as Chinese New Year, Tet and Mid-Autumn among them.',
  'FESTIVAL.name': 'Such as "cny", "tet", "mid-autumn" or "black-friday"; names in Chinese and Vietnamese are understood, too.',
  'FESTIVAL.year': 'The calendar year of the day, 2015 to 2040.',
  'FESTIVAL.returns': 'One date.',
  'FESTIVAL.example.cny': 'Chinese New Year 2027.',
  'FESTIVAL.example.tet': 'Tet 2030, a day before Chinese New Year.',
  'FESTIVAL.error.value': 'The name is not known (the message lists those that are), or year is not a whole year such as 2027.',
  'FESTIVAL.error.na': 'The year lies outside 2015 to 2040.',
  'FESTIVAL.remark.names':
    'Names: cny (Chinese New Year), tet, lantern, qingming, hung-kings, dragon-boat, qixi, mid-autumn, mid-autumn-vn, double-ninth, new-year, 2.2, valentines, 3.3, womens-day, 4.4, reunification-day, labour-day, 5.5, mothers-day, 520, childrens-day, 6.6, 618, fathers-day, 7.7, 8.8, 818, national-day-vn, 9.9, teachers-day-cn, national-day-cn, 10.10, womens-day-vn, halloween, singles-day, teachers-day-vn, thanksgiving, black-friday, cyber-monday, double-12, christmas-eve, christmas.',
  'FESTIVAL.remark.spelling':
    'Capitals, accents, spaces and hyphens do not matter, and common other names are understood: Spring Festival, 春节, Tết, 中秋, Trung Thu, 双11.',
  'FESTIVAL.remark.source':
    'Festivals of the moon stand in a table that was checked against astronomy. China and Vietnam part in 2030 (New Year on 3 and 2 February) and 2034 (Mid-Autumn on 27 and 26 September).',

  'TIMEPROGRESS.description': 'The share of a span of days that has passed at the end of a day, by calendar days or by daily weights.',
  'TIMEPROGRESS.date': 'The day at the end of which is measured.',
  'TIMEPROGRESS.start': 'First day of the span.',
  'TIMEPROGRESS.end': 'Last day of the span; it counts in.',
  'TIMEPROGRESS.weights':
    'One weight for each day of the span, so that campaign days count for more. Without them all days count the same.',
  'TIMEPROGRESS.returns': 'A share from 0 to 1; give the cell a percentage format.',
  'TIMEPROGRESS.example.days': '11 November is 11/30 of November.',
  'TIMEPROGRESS.example.weights': 'Five days around Double 11; the day itself counts for six.',
  'TIMEPROGRESS.error.value':
    'An argument is of the wrong kind, end lies before start, weights does not have one value for each day, one of them is below zero, or all are zero.',
  'TIMEPROGRESS.remark.outside': 'Before the span the share is 0, after it 1. A time of day is cut off.',
  'TIMEPROGRESS.remark.blank': 'A blank weight counts as 0.',
  'TIMEPROGRESS.twin.days': 'Without the add-in: date in B1, start in B2, end in B3.',
  'TIMEPROGRESS.twin.weights': 'The same with the weights of 30 days in D1:D30.',

  'FORECAST.description': 'Forecasts a series with intervals: by an automatic combination of methods, or by a method of your choice.',
  'FORECAST.history': 'Values of consecutive periods, oldest first. Blank cells are missing values.',
  'FORECAST.horizon': 'How many periods ahead, 1 to 1200.',
  'FORECAST.period': 'Periods in one season: 12 for months, 4 for quarters, 1 for none; at most 366.',
  'FORECAST.level': 'The probability that a value falls into its interval, between 0 and 1.',
  'FORECAST.method': '"auto", "naive", "seasonal-naive", "ses", "holt", "damped", "theta", "ets", "croston", "sba" or "tsb".',
  'FORECAST.returns': 'One row a period ahead: forecast, lower bound, upper bound.',
  'FORECAST.example.auto': 'The next four quarters after four years, in intervals of 80%.',
  'FORECAST.example.method': 'Half a year as last year, in intervals of 95%.',
  'FORECAST.error.value': 'An argument is of the wrong kind, outside what is allowed, or not one of the methods.',
  'FORECAST.error.na': 'history has no number.',
  'FORECAST.remark.auto':
    '"auto" combines a structural model, damped trend, Holt-Winters and a trend of longer blocks; where most periods are zero, Croston’s methods. Stock-outs, campaign months, lasting level shifts and missing values are found and taken care of. Such combinations have beaten single methods in the forecasting competitions.',
  'FORECAST.remark.methods':
    '"naive" repeats the last value, "seasonal-naive" last year. "ses" is simple exponential smoothing, "holt" adds a trend, "damped" one that fades; they know no season. "theta" and "ets" do. "croston", "sba" and "tsb" are for demand with many zeros.',
  'FORECAST.remark.interval':
    'Of five values, about four fall into an interval of 80%; it widens the further ahead it looks. Where no value of history is below zero, neither is a bound.',
  'FORECAST.remark.history':
    'The forecast begins with the period after the last cell of history, even where that is blank. One value is enough, two years or more are better: with less, the season is a cautious guess.',
  'FORECAST.remark.causes':
    'The pane’s page Forecast also knows the dates: the market’s moving festivals and the weekdays of each month. PLAN.FORECAST sees the values alone, so its figures differ somewhat.',

  'BACKTEST.description': 'Compares forecasting methods on your own history: how well would each have forecast what is known by now?',
  'BACKTEST.history': 'Values of consecutive periods, oldest first; at least three more than horizon. Blank cells are missing values.',
  'BACKTEST.horizon': 'How many periods ahead are compared.',
  'BACKTEST.returns':
    'A header row, then one row a method, lowest error first: its name for PLAN.FORECAST, MASE, sMAPE, bias, and 1 for the method to choose, 0 for the others.',
  'BACKTEST.example': 'Which method would have forecast two quarters ahead best?',
  'BACKTEST.error.value': 'An argument is of the wrong kind or outside what is allowed.',
  'BACKTEST.error.na': 'history is too short; the message says how many values are needed.',
  'BACKTEST.remark.origins':
    'Rolling origin: up to twelve times, history is cut one period later than the time before, every method forecasts from what is left, and the forecasts are compared with what came.',
  'BACKTEST.remark.measures':
    'MASE is the mean absolute error over that of repeating last year: below 1 is better than that. sMAPE is a percentage from 0 to 200. bias is the mean error as a share of the mean value: 0.05 is 5% too high.',
  'BACKTEST.remark.chosen':
    'The automatic combination is chosen unless another method was better by 30% or more: smaller differences in so few trials are mostly chance.',

  'OUTLOOK.description': 'Where the year will land: actuals so far, and an estimate of the rest from the plan or the run rate.',
  'OUTLOOK.actuals': 'Actuals from the first period of the year; cells of periods still to come are blank.',
  'OUTLOOK.plan': 'The plan of the whole year, one value for each period.',
  'OUTLOOK.method':
    '"plan-mix" scales the rest of the plan by attainment so far, "run-rate" repeats the mean actual, "plan-rest" keeps the plan for the rest.',
  'OUTLOOK.returns': 'One number: the total expected of the year.',
  'OUTLOOK.example.mix': '190 of 200 planned so far is 95%; at that rate the year lands at 95% of 500.',
  'OUTLOOK.example.rate': 'The two periods to come are like the mean of the first two.',
  'OUTLOOK.example.rest': 'The two periods to come make their plan.',
  'OUTLOOK.error.value':
    'An argument is of the wrong kind or not one of the methods, plan has a blank cell or fewer cells than actuals, or a blank stands between actuals.',
  'OUTLOOK.error.na': 'There is no actual yet, and the method needs one; "plan-rest" does not.',
  'OUTLOOK.error.num':
    'The plan so far sums to zero, so that "plan-mix" has no attainment to go by; or the result is too large for a cell.',
  'OUTLOOK.remark.methods':
    '"plan-mix" suits seasonal sales: the months to come keep their weight. "run-rate" knows no season. "plan-rest" takes a gap so far for something that will not happen again.',
  'OUTLOOK.remark.ends':
    'Before the first actual, "plan-rest" gives the plan. Once all periods are over, every method gives the actuals. actuals may also be a shorter range than plan.',
  'OUTLOOK.remark.negative':
    'Attainment is that of PLAN.ATTAINMENT: where the plan so far is below zero, a smaller loss is better, and what is planned on the other side of zero gets better with it.',
  'OUTLOOK.twin.mix': '"plan-mix" without the add-in, for a plan without values below zero: actuals in A2:A13, plan in B2:B13.',
  'OUTLOOK.twin.rate': '"run-rate" with the same cells.',
  'OUTLOOK.twin.rest': '"plan-rest" with the same cells.',

  'RETENTION.description': 'Projects how much of a cohort of customers is left, by the shifted beta-geometric model.',
  'RETENTION.survivors': 'The size of the cohort, then those left after 1, 2, … periods, as counts or shares; at least three values.',
  'RETENTION.horizon': 'How many further periods, 0 to 1200.',
  'RETENTION.returns':
    'The share expected to be left after 0, 1, 2, … periods: one for each survivor, then horizon more. A row where survivors is a row, else a column.',
  'RETENTION.example': 'Of 1,000 customers 326 are left after four years; the fitted curve and the next three years.',
  'RETENTION.error.value':
    'An argument is of the wrong kind, the cohort is not above zero, a value is below zero or above the one before, or a cell between values is blank.',
  'RETENTION.error.na': 'There are fewer than three values.',
  'RETENTION.remark.model':
    'Everyone leaves with a probability of their own, which is beta distributed over the cohort; so retention rises as those likely to leave are gone. Fitted by maximum likelihood (Fader & Hardie 2007).',
  'RETENTION.remark.limits':
    'Where retention does not rise, one probability is fitted for all; where all losses fall into the first period, those left are taken to stay.',
  'RETENTION.remark.counts':
    'Times the size of the cohort, the shares are expected customers. Blank cells at the end of survivors are periods still to come.',

  'VARIANCE.description': 'How far actuals are from plan, with the sign of profit: above zero is favourable, below zero unfavourable.',
  'VARIANCE.actual': 'The actual amount, or a range of them.',
  'VARIANCE.plan': 'The planned amount, or a range of them.',
  'VARIANCE.kind': '"revenue": more than planned is favourable; "cost": less than planned is.',
  'VARIANCE.returns': 'An amount, or one for each cell of a range.',
  'VARIANCE.example.revenue': 'Sales of 95 where 100 were planned.',
  'VARIANCE.example.cost': 'The same amounts as a cost: 5 saved.',
  'VARIANCE.example.range': 'Three channels at once; the third has no actual yet.',
  'VARIANCE.error.value': 'An argument is of the wrong kind, kind is neither word, or two ranges differ in shape.',
  'VARIANCE.error.na': 'A cell is blank.',
  'VARIANCE.remark.sign': 'actual − plan for revenue, margin and profit, plan − actual for costs entered as positive amounts.',
  'VARIANCE.twin.revenue': '"revenue" without the add-in: actual in A2, plan in B2. Fill down.',
  'VARIANCE.twin.cost': '"cost" with the same cells.',

  'ATTAINMENT.description': 'How far a target was attained: actual over target, right for targets below zero, too.',
  'ATTAINMENT.actual': 'The actual amount, or a range of them.',
  'ATTAINMENT.target': 'The target, not zero, or a range of them.',
  'ATTAINMENT.returns': 'A share, 1 for on target, or one for each cell of a range; give the cell a percentage format.',
  'ATTAINMENT.example.sales': '95 of 100.',
  'ATTAINMENT.example.loss': 'A loss of 80 where 100 was planned is better than target: 120%.',
  'ATTAINMENT.example.range': 'Three stores at once; the third has no target.',
  'ATTAINMENT.error.value': 'An argument is of the wrong kind, or two ranges differ in shape.',
  'ATTAINMENT.error.na': 'The target is zero, or a cell is blank.',
  'ATTAINMENT.remark.sign':
    '1 + (actual − target) / |target|. The plain ratio would turn a loss of 80 against 100 into 80%, as if it were worse than target.',
  'ATTAINMENT.remark.cost': 'Above 1 means more than the target. For costs entered as positive amounts, more is worse.',
  'ATTAINMENT.twin': 'Without the add-in: actual in A2, target in B2. Fill down.',

  'GROWTH.description': 'Growth on an earlier amount as a share of it, right for amounts below zero, too.',
  'GROWTH.current': 'The amount now, or a range of them.',
  'GROWTH.previous': 'The amount before, not zero, or a range of them.',
  'GROWTH.returns': 'A share, 0.1 for 10% more, or one for each cell of a range; give the cell a percentage format.',
  'GROWTH.example.sales': 'From 100 to 110.',
  'GROWTH.example.loss': 'A loss that shrinks from 100 to 80 is an improvement of 20%.',
  'GROWTH.example.range': 'Three products at once; the third is new.',
  'GROWTH.error.value': 'An argument is of the wrong kind, or two ranges differ in shape.',
  'GROWTH.error.na': 'The previous amount is zero, or a cell is blank.',
  'GROWTH.remark.sign': '(current − previous) / |previous|: above zero is more, whatever the sign of previous.',
  'GROWTH.twin': 'Without the add-in: current in A2, previous in B2. Fill down.',

  'BRIDGE.description':
    'What each driver adds to the change of their product, such as visitors × conversion × order value; the parts sum to the change.',
  'BRIDGE.from': 'The drivers before, such as last year or plan: numbers that multiply to the result; at most 50.',
  'BRIDGE.to': 'The same drivers after, in the same order and shape.',
  'BRIDGE.returns': 'One part a driver, in the shape of from and the unit of the product.',
  'BRIDGE.example.sales': '900,000 become 960,000: more visitors, less conversion, larger orders.',
  'BRIDGE.example.zero': 'A product without conversion before: nothing was sold, then 1,440.',
  'BRIDGE.error.value': 'An argument is of the wrong kind, the ranges differ in shape, or there are more than 50 drivers.',
  'BRIDGE.error.na': 'A cell is blank.',
  'BRIDGE.error.num': 'The product is too large for a cell.',
  'BRIDGE.remark.sum':
    'The parts sum to PRODUCT(to) − PRODUCT(from), with no rest and whatever the order of the drivers. What rounding leaves in the last digit goes to the largest part. A driver that stays adds 0.',
  'BRIDGE.remark.method':
    'Where all drivers are above zero: logarithmic mean Divisia index (LMDI-I, Ang 2005). Where one is zero or below: Shapley values, the mean over every order in which the drivers could change. The two differ little for small changes; a bridge whose driver passes zero goes from one to the other.',
  'BRIDGE.remark.losses': 'Enter what is lost as what is left: 1 − returns multiplies, returns do not.',
  'BRIDGE.twin': 'Without the add-in, where all drivers are above zero and their product changes: from in A2:A4, to in B2:B4. Fill down.',

  'PVM.description':
    'Splits the change of revenue into volume, mix, price, new and dropped items, item by item; everything sums to the change.',
  'PVM.plan_quantity': 'Planned (or earlier) quantity of each item; 0 or blank where it was not planned.',
  'PVM.plan_price': 'Planned price of each item; may be blank where the quantity is.',
  'PVM.actual_quantity': 'Actual quantity of each item; 0 or blank where it was not sold.',
  'PVM.actual_price': 'Actual price of each item; may be blank where the quantity is.',
  'PVM.returns': 'A line an item and one for the total, with five columns: volume, mix, price, new, dropped.',
  'PVM.example.items': 'Three items: quantities 100, 50, 20 at 10, 20, 5 become 120, 45, 20 at 9, 22, 5.',
  'PVM.example.new': 'The second item was not planned, the third was not sold; their prices of no use are blank.',
  'PVM.error.value': 'An argument is of the wrong kind, or the ranges differ in shape.',
  'PVM.error.na': 'The price of a quantity is blank.',
  'PVM.error.num': 'The planned quantity of the items on both sides sums to zero or less, or a result is too large for a cell.',
  'PVM.remark.parts':
    'volume is what the quantity would have changed by, had all items moved alike with the total quantity, and mix the rest of the change of quantity, both at plan price; price is the change of price at actual quantity.',
  'PVM.remark.items':
    'An item without plan is new with all its revenue, one without actual is dropped; neither counts in the total quantity, and neither has a price effect.',
  'PVM.remark.sum':
    'Each line sums to its change of revenue, the last line to the change of all of it; what rounding leaves in the last digit goes to the largest part.',
  'PVM.remark.below':
    'Quantities below zero, such as returns, count as they are. Add up only what has one unit: pieces and litres have no mix.',
  'PVM.twin.volume':
    'Total volume without the add-in, where every item is on both sides: plan quantity and price in A2:B4, actual in C2:D4.',
  'PVM.twin.mix': 'Total mix with the same cells.',
  'PVM.twin.price': 'Total price with the same cells.',

  'FLEX.description': 'The cost that the plan allows at the actual volume, and the variance from plan in two parts: activity and spending.',
  'FLEX.plan_cost': 'The planned cost.',
  'FLEX.plan_driver': 'The planned volume that drives it, such as units, orders or net sales.',
  'FLEX.actual_cost': 'The actual cost.',
  'FLEX.actual_driver': 'The actual volume, in the unit of plan_driver.',
  'FLEX.variable_share': 'The share of the planned cost that goes with the volume, from 0 (all fixed) to 1 (all variable).',
  'FLEX.returns': 'Three cells in a row: flexed budget, activity variance, spending variance.',
  'FLEX.example.variable': 'Shipping: 60,000 for 3,000 orders allow 66,000 for 3,300; 62,000 were spent.',
  'FLEX.example.mixed': 'The same, with 40% of the cost fixed.',
  'FLEX.error.value': 'An argument is missing or not a number, variable_share is not from 0 to 1, or plan_driver is below zero.',
  'FLEX.error.na': 'plan_driver is zero, but actual_driver is not, so there is no cost a unit.',
  'FLEX.error.num': 'A result is too large for a cell.',
  'FLEX.remark.sign':
    'Above zero is favourable. Activity is plan − flexed: more volume allows more cost. Spending is flexed − actual. The two sum to plan − actual.',
  'FLEX.remark.zero': 'With plan_driver 0, the plan stands as it is if actual_driver is 0, too, or if nothing of the cost is variable.',
  'FLEX.twin': 'The flexed budget without the add-in: plan_cost, plan_driver, actual_cost, actual_driver, variable_share in B1:B5.',

  'POINTSALLOC.description':
    'What of a sale is revenue now and what is deferred to the loyalty points granted with it, by relative stand-alone prices.',
  'POINTSALLOC.sales': 'The sale, without tax: what the customer pays for the goods.',
  'POINTSALLOC.points': 'The points granted with it.',
  'POINTSALLOC.point_price': 'What a point buys, in the currency of sales.',
  'POINTSALLOC.redemption': 'The share of the points expected to be redeemed, from 0 to 1, such as 0.95.',
  'POINTSALLOC.returns': 'Two cells in a row: revenue now, deferred to points. They sum to sales.',
  'POINTSALLOC.example.standard':
    'The example of the standard: 10,000 points for a sale of 100,000, worth 1 each, 95% expected to be redeemed.',
  'POINTSALLOC.error.value': 'An argument is missing, not a number or below zero, or redemption is above 1.',
  'POINTSALLOC.error.num': 'The result is too large for a cell.',
  'POINTSALLOC.remark.method':
    'IFRS 15, B39 to B42 (ASC 606, Example 52): the points count as points × point_price × redemption, the goods as sales.',
  'POINTSALLOC.remark.stands': 'The split stands once it is made. What is expected later goes into POINTSREVENUE.',
  'POINTSALLOC.twin': 'The deferred part without the add-in: sales, points, point_price, redemption in B1:B4.',
  'POINTSREVENUE.description':
    'The cumulative revenue of deferred loyalty points: the share redeemed of the points now expected to be redeemed.',
  'POINTSREVENUE.deferred': 'What was deferred to the points, such as the second cell of POINTSALLOC.',
  'POINTSREVENUE.redeemed_to_date': 'The points redeemed so far.',
  'POINTSREVENUE.expected_redeemed': 'The points now expected to be redeemed in all, those redeemed so far among them.',
  'POINTSREVENUE.returns': 'One amount: revenue to date. deferred less this is the liability.',
  'POINTSREVENUE.example.first': 'First year: 4,500 points redeemed of 9,500 expected.',
  'POINTSREVENUE.example.second': 'Second year: 8,500 redeemed to date, and now 9,700 expected.',
  'POINTSREVENUE.error.value':
    'An argument is missing, not a number or below zero, expected_redeemed is zero, or redeemed_to_date is above it.',
  'POINTSREVENUE.remark.period':
    'The revenue of a period is the revenue to date less that of the period before: a new expectation catches up at once.',
  'POINTSREVENUE.remark.breakage': 'Points that nobody is expected to redeem (breakage) are revenue along with those redeemed.',
  'POINTSREVENUE.twin': 'Without the add-in: deferred, redeemed_to_date, expected_redeemed in B1:B3.',
  'POINTSROLL.description': 'Loyalty points month by month: opening, issued, redeemed, expired, closing. The oldest are redeemed first.',
  'POINTSROLL.opening':
    'Points outstanding at the start: one cell, issued in the month before; or a cell a month of issue, the oldest first.',
  'POINTSROLL.issued': 'Points issued: one cell for every month, or a cell a month.',
  'POINTSROLL.redeemed_share':
    'The share of opening and issued points redeemed in a month, from 0 to 1: one cell for every month, or a cell a month.',
  'POINTSROLL.expiry_months': 'Points expire at the end of this many months after their month of issue.',
  'POINTSROLL.months': 'How many months.',
  'POINTSROLL.returns': 'A row a month: opening, issued, redeemed, expired, closing.',
  'POINTSROLL.example.expiry': 'Nothing is redeemed: points go after two months, the first 1,000 at the end of the second month.',
  'POINTSROLL.example.ages': '300 points from two months ago and 500 from last month; a quarter of what there is is redeemed each month.',
  'POINTSROLL.error.value':
    'A cell is blank, text or below zero, a share is above 1, a range has neither one cell nor one a month, or opening has more cells than expiry_months.',
  'POINTSROLL.error.num': 'A result is too large for a cell.',
  'POINTSROLL.remark.order': 'Within a month points are issued first, then redeemed, then what has reached its age expires.',
  'POINTSROLL.remark.expiry': 'With expiry_months 12, points of January can be redeemed until the end of January of the next year.',
  'POINTSROLL.remark.sum':
    'In every month opening + issued − redeemed − expired = closing. For points that never expire, make expiry_months 1200.',
  'LOYALTYSIM.description': 'What a loyalty programme may cost, month by month, simulated from its assumptions: mean, P10, P50 and P90.',
  'LOYALTYSIM.assumptions':
    'Two columns, a key and its value a row, such as "segment 1 members" and 1000: the assumptions of the programme.',
  'LOYALTYSIM.runs': 'How many runs to simulate: 100 to 100,000.',
  'LOYALTYSIM.seed': 'What the random numbers begin from: a whole number from 0. The same seed gives the same result.',
  'LOYALTYSIM.returns': 'A row a month: mean cost, and the costs that a tenth, half and nine tenths of the runs stay below.',
  'LOYALTYSIM.example.spend': '1,000 members spend 100 a month, more or less by a fifth; points are double in the second month.',
  'LOYALTYSIM.error.value':
    'A key is unknown, missing or there twice, a value is not what its key needs, or runs or seed are out of range. The message names the key.',
  'LOYALTYSIM.error.num': 'A result is too large for a cell.',
  'LOYALTYSIM.remark.keys':
    'Rows may come in any order; empty ones are skipped. The message of the error names the keys that there are, with # for a number.',
  'LOYALTYSIM.remark.seed':
    'Runs are spread evenly over the range of every uncertain input (Latin hypercubes). More runs leave the earlier ones as they are.',
  'LOYALTYSIM.remark.time': 'The cell shows #BUSY! until all runs are through; Excel can be used meanwhile. Editing the formula stops it.',

  'TIERED.description': 'A commission or fee by tiers: each slice of an amount at its own rate, or all of it at the rate reached.',
  'TIERED.amount': 'The amount that is charged, such as sales; not below zero.',
  'TIERED.thresholds': 'Where each tier begins, rising; the first need not be 0.',
  'TIERED.rates': 'The rate of each tier, 0.05 for 5%, or money a unit; as many as thresholds, none below zero.',
  'TIERED.mode': '"marginal" charges each slice at its rate, "whole" charges all at the rate of the tier reached.',
  'TIERED.returns': 'One amount.',
  'TIERED.example.marginal': '10% of the first 100, 20% of the other 50.',
  'TIERED.example.whole': 'The second tier is reached: 20% of all 150.',
  'TIERED.example.first': 'Nothing on the first 1,000, then 5%.',
  'TIERED.error.value':
    'An argument is of the wrong kind or shape, has a blank cell or a number below zero, thresholds do not rise, or mode is neither word.',
  'TIERED.error.num': 'The result is too large for a cell.',
  'TIERED.remark.reached': 'An amount of just a threshold has reached its tier. Below the first threshold nothing is charged.',
  'TIERED.remark.whole':
    'With "whole", the charge jumps at each threshold, and what lies below the first is charged, too, once it is reached. With "marginal" there are no jumps.',
  'TIERED.twin.marginal': '"marginal" without the add-in: amount in B1, thresholds in D2:D4, rates in E2:E4, and E1 left blank.',
  'TIERED.twin.whole': '"whole" with the same cells, once the first threshold is reached.',

  'DRIVER.description': 'The value of an arithmetic expression in named drivers, such as visitors × conversion × order value.',
  'DRIVER.expression': 'The expression as text, such as "uv*cvr*aov*(1-returns)"; at most 1,000 characters.',
  'DRIVER.names': 'A range with the names of the drivers.',
  'DRIVER.values': 'A range of the same shape with their values.',
  'DRIVER.returns': 'One number.',
  'DRIVER.example.sales': '200,000 visitors, 3% of whom buy for 150 each; 10% is sent back.',
  'DRIVER.example.names': 'Names may be in any script.',
  'DRIVER.example.functions': '5% of the visitors buy, as far as the stock goes; rounded to hundreds.',
  'DRIVER.error.value':
    'The expression cannot be read (the message says at which position), a name in it is not in names, or an argument is of the wrong kind or shape.',
  'DRIVER.error.na': 'The value of a driver that the expression needs is blank.',
  'DRIVER.error.num': 'A division by zero, a root of a number below zero, a logarithm of zero or below, or a result too large for a cell.',
  'DRIVER.remark.operations':
    'Allowed are numbers with a decimal point, + - * / ^, % behind a value, parentheses, and min, max, round, abs, sqrt, exp, log. round takes decimals second, as ROUND; log is the natural logarithm. Nothing else can be called, and nothing is assigned.',
  'DRIVER.remark.powers': 'Powers and signs are those of mathematics, not of Excel: "-2^2" is -4, "2^3^2" is 2^9.',
  'DRIVER.remark.names':
    'A name begins with a letter or _ and goes on with letters, digits and _. Capitals do not matter. × ÷ and full-width signs are understood.',
  'DRIVER.remark.cells': 'names and values may be longer than the expression needs; a row without a name is left out.',
  'DRIVER.twin': 'The first example without the add-in: its values in B1:B4.',

  'remark.blank':
    'Blank cells are told from zeros. Some desktop versions of Excel hand blank cells to add-ins as zeros; if a result shows that, put ="" in those cells.',
  'remark.dates': 'Dates come as numbers; give the cells a date format.',
  'remark.cells':
    'Ranges are calculated cell by cell; a single cell goes with every cell of the other. In a range, a cell without a result shows its own error.',

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
