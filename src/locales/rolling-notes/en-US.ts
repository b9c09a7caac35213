/** What is told beside a rolling plan. */
export const enUS = {
  'rows-not-planned': '{count} {count|row|rows} sold in the last twelve months but not in the annual plan: {rows}.',
  'rows-without-history':
    '{count} {count|row|rows} of the annual plan without sales to forecast from, planned as in the annual plan: {rows}.',
  'months-missing': 'Months without any sales in the history, bridged by the forecast: {months}.',
  'actuals-behind': 'The history ends with {newest}: {months} before the first month planned {count|is|are} forecast, too.',
  'rows-silent':
    '{count} {count|row|rows} sold in each of the three months before {month} and {count|has|have} nothing in it: {rows}. Is the month complete?',
  'no-units': 'The history has no units, so this plan is in net sales; stock and purchase orders need units.',
  'beyond-plan': '{months}: after the plan year, so without annual plan.',
  'no-events': 'No calendar of events: choose a market when building the breakdown to plan with events.',
};
