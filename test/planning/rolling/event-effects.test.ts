import { eventEffects } from '../../../src/planning/rolling/event-effects';

test('what events add to a month: days of theirs, each the strongest one’s, times what they sell more', () => {
  const month = { first: 101, last: 130 };
  const events = [
    { event: 'a', platform: 'all', windows: [{ first: 96, last: 110 }], uplift: 9 },
    {
      event: 'b',
      platform: 'all',
      windows: [
        { first: 106, last: 115 },
        { first: 129, last: 140 },
      ],
      uplift: 9,
    },
    { event: 'c', platform: 'all', windows: [{ first: 131, last: 140 }], uplift: 9 },
  ] as const;
  const uplifts = [1.6, 2.5, 4].map((uplift, at) => ({ at, uplift, evidence: 1 }));
  expect(eventEffects(month, events, uplifts)).toEqual([
    { at: 0, effect: expect.closeTo((5 / 30) * 0.6, 10), days: 5 },
    { at: 1, effect: expect.closeTo((12 / 30) * 1.5, 10), days: 12 },
  ]);
  expect(eventEffects(month, events, [])).toEqual([]);
});
