export const enUS = {
  reading: 'Reading the workbook',
  planning: 'Working out the plan',
  writing: 'Writing the sheets',
  checking: 'Checking that everything agrees',
  releasing: 'Releasing the lock',
  undoing: 'Taking it back',
  'done.build': 'Breakdown',
  'done.import': 'Sales history',
  'done.freeze': 'Freeze copy',
  'done.release': 'Lock released',
  'done.forecast': 'Forecast',
  'done.rolling': 'Rolling plan',
} as const;
