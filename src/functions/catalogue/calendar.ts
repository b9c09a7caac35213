import type { ExampleArgument, FunctionSpec } from './spec';

const JANUARY_2027: ExampleArgument = { date: [2027, 1, 1] };

/** Functions that know the calendar. */
export const CALENDAR = [
  {
    id: 'PERIODS',
    category: 'calendar',
    description: 'PERIODS.description',
    parameters: [
      { name: 'start', kind: 'date', description: 'PERIODS.start' },
      { name: 'count', kind: 'number', description: 'PERIODS.count' },
      { name: 'grain', kind: 'text', description: 'PERIODS.grain', fallback: 'month' },
    ],
    returns: 'PERIODS.returns',
    holds: 'numbers',
    dateColumns: [0, 1],
    examples: [
      { says: 'PERIODS.example.months', values: [JANUARY_2027, 3] },
      { says: 'PERIODS.example.weeks', values: [JANUARY_2027, 2, 'week'] },
      { says: 'PERIODS.example.halves', values: [{ date: [2027, 4, 1] }, 2, 'half-year'] },
      { says: 'PERIODS.example.retail', values: [{ date: [2027, 1, 31] }, 3, '454'] },
    ],
    errors: [{ error: '#VALUE!', when: 'PERIODS.error.value' }],
    remarks: ['PERIODS.remark.grain', 'PERIODS.remark.retail', 'remark.dates'],
    twins: [{ formula: '=EDATE(DATE(YEAR($B$1),MONTH($B$1),1),ROWS(B$1:B1)-1)', says: 'PERIODS.twin' }],
  },
  {
    id: 'EVENTS',
    category: 'calendar',
    description: 'EVENTS.description',
    parameters: [
      { name: 'from', kind: 'date', description: 'EVENTS.from' },
      { name: 'to', kind: 'date', description: 'EVENTS.to' },
      { name: 'market', kind: 'text', description: 'EVENTS.market', fallback: 'CN' },
    ],
    returns: 'EVENTS.returns',
    holds: 'numbers and text',
    dateColumns: [3, 4],
    examples: [
      { says: 'EVENTS.example.announced', values: [{ date: [2025, 10, 15] }, { date: [2025, 10, 20] }] },
      { says: 'EVENTS.example.typical', values: [{ date: [2027, 3, 1] }, { date: [2027, 3, 8] }, 'VN'] },
    ],
    errors: [
      { error: '#VALUE!', when: 'EVENTS.error.value' },
      { error: '#N/A', when: 'EVENTS.error.na' },
    ],
    remarks: ['EVENTS.remark.names', 'EVENTS.remark.words', 'EVENTS.remark.confidence', 'EVENTS.remark.years', 'remark.dates'],
    twins: [],
  },
  {
    id: 'FESTIVAL',
    category: 'calendar',
    description: 'FESTIVAL.description',
    parameters: [
      { name: 'name', kind: 'text', description: 'FESTIVAL.name' },
      { name: 'year', kind: 'number', description: 'FESTIVAL.year' },
    ],
    returns: 'FESTIVAL.returns',
    holds: 'numbers',
    dateColumns: [0],
    examples: [
      { says: 'FESTIVAL.example.cny', values: ['cny', 2027] },
      { says: 'FESTIVAL.example.tet', values: ['Tết', 2030] },
    ],
    errors: [
      { error: '#VALUE!', when: 'FESTIVAL.error.value' },
      { error: '#N/A', when: 'FESTIVAL.error.na' },
    ],
    remarks: ['FESTIVAL.remark.names', 'FESTIVAL.remark.spelling', 'FESTIVAL.remark.source', 'remark.dates'],
    twins: [],
  },
  {
    id: 'TIMEPROGRESS',
    category: 'calendar',
    description: 'TIMEPROGRESS.description',
    parameters: [
      { name: 'date', kind: 'date', description: 'TIMEPROGRESS.date' },
      { name: 'start', kind: 'date', description: 'TIMEPROGRESS.start' },
      { name: 'end', kind: 'date', description: 'TIMEPROGRESS.end' },
      { name: 'weights', kind: 'range', description: 'TIMEPROGRESS.weights', fallback: '' },
    ],
    returns: 'TIMEPROGRESS.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'TIMEPROGRESS.example.days', values: [{ date: [2027, 11, 11] }, { date: [2027, 11, 1] }, { date: [2027, 11, 30] }] },
      {
        says: 'TIMEPROGRESS.example.weights',
        values: [{ date: [2027, 11, 11] }, { date: [2027, 11, 9] }, { date: [2027, 11, 13] }, [[1, 1, 6, 1, 1]]],
      },
    ],
    errors: [{ error: '#VALUE!', when: 'TIMEPROGRESS.error.value' }],
    remarks: ['TIMEPROGRESS.remark.outside', 'TIMEPROGRESS.remark.blank'],
    twins: [
      { formula: '=MEDIAN(0,1,($B$1-$B$2+1)/($B$3-$B$2+1))', says: 'TIMEPROGRESS.twin.days' },
      {
        formula: '=SUMPRODUCT(($B$2+ROW($D$1:$D$30)-ROW($D$1)<=$B$1)*$D$1:$D$30)/SUM($D$1:$D$30)',
        says: 'TIMEPROGRESS.twin.weights',
      },
    ],
  },
] as const satisfies readonly FunctionSpec[];
