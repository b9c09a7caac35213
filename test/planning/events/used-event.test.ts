import { eventRow, type EventRow } from '../../../src/planning/events/event-row';
import { usedEvent } from '../../../src/planning/events/used-event';

const YES = { word: 'yes' };
const row = (known: Partial<EventRow>) => eventRow({ planFirst: 46_500, planLast: 46_510, uplift: 2, use: YES, ...known });

test('an event that is to be used counts by the days it has; a time of day is cut off, a year may be without it', () => {
  expect(usedEvent(row({}))).toEqual({ lastYear: null, planYear: { first: 46_500, last: 46_510 }, uplift: 2 });
  expect(usedEvent(row({ planFirst: 46_510.9, planLast: 46_510.1, uplift: 0 }))).toEqual({
    lastYear: null,
    planYear: { first: 46_510, last: 46_510 },
    uplift: 0,
  });
});

test.each<[string, Partial<EventRow>]>([
  ['no', { use: { word: 'no' } }],
  ['empty', { use: '' }],
])('an event whose use is %s counts for nothing, whatever else it holds', (_, known) => {
  expect(usedEvent(row({ ...known, uplift: 'x', planFirst: 'x' }))).toBeNull();
});

test.each<[string, Partial<EventRow>]>([
  ['no-date', { planFirst: '', planLast: '' }],
  ['not-a-date', { planFirst: '18 June' }],
  ['not-a-date', { planLast: '' }],
  ['not-a-date', { planFirst: 618, planLast: 620 }],
  ['first-after-last', { planFirst: 46_511 }],
  ['first-after-last', { lastFirst: 'x', lastLast: 46_000, planFirst: 46_511 }],
  ['uplift', { uplift: '2x' }],
  ['uplift', { uplift: '' }],
  ['uplift', { uplift: -1 }],
  ['uplift', { uplift: 1001 }],
  ['use', { use: 'maybe' }],
  ['use', { use: 1 }],
  ['too-long', { planLast: 46_592 }],
])('what cannot be used is told: %s', (problem, known) => {
  expect(usedEvent(row(known))).toBe(problem);
});
