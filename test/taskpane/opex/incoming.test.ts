import { errors } from '../../../src/locales/errors';
import { InputError } from '../../../src/locales/input-error';
import { readAside } from '../../../src/taskpane/data/read-aside';
import { answerRequest } from '../../../src/taskpane/opex/bookings-messages';
import { arriving, proposed, renamed, toBuild } from '../../../src/taskpane/opex/incoming';
import { utf8, xlsx } from '../../files/file-bytes';
import { readLines, writtenOpex } from './files';

const SPEC = { asOf: { year: 2027, month: 3 }, view: 'month' } as const;
const NEGATIVE = ['date,line,amount', '2027-03-02,Search,-900', '2027-03-09,Search,100', '2027-03-09,Rent,-50'];
const amounts = ({ bookings, budget }: ReturnType<typeof arriving>) => [
  bookings.map(({ amount }) => amount),
  budget.map(({ amount }) => amount),
];

describe('a file whose amounts sum to less than zero', () => {
  it('waits until somebody says what that means, and is signed accordingly', async () => {
    const incoming = proposed(await readLines(NEGATIVE), null);
    expect(incoming).toMatchObject({ asksSign: true, sign: null, read: { negative: 2 } });
    expect(toBuild(SPEC, incoming, null, 'refuse')).toBeNull();
    const turned = { ...incoming, sign: 'negative' } as const;
    expect(amounts(arriving(turned))).toEqual([[900, -100, 50], []]);
    expect(toBuild(SPEC, turned, null, 'add')).toMatchObject({ closed: 'add', habits: { sign: 'negative' } });
    expect(amounts(arriving({ ...incoming, sign: 'costs' }))).toEqual([[-900, 100, -50], []]);
  });

  it('is asked about once: what was said is proposed for the next', async () => {
    const standing = writtenOpex({ habits: { sign: 'negative', names: {} } });
    expect(proposed(await readLines(NEGATIVE), standing)).toMatchObject({ asksSign: true, sign: 'negative' });
  });

  it('turns no file round that sums to more than zero, and forgets nothing by it', async () => {
    const standing = writtenOpex({ habits: { sign: 'negative', names: {} } });
    const read = await readLines(['date,line,amount', '2027-03-02,Search,900']);
    const incoming = proposed(read, standing);
    expect(incoming).toMatchObject({ asksSign: true, sign: 'costs' });
    expect(amounts(arriving(incoming))).toEqual([[900], []]);
    expect(toBuild(SPEC, incoming, standing.habits, 'refuse')?.habits?.sign).toBe('negative');
    const plain = proposed(read, writtenOpex());
    expect(plain.asksSign).toBe(false);
    expect(toBuild(SPEC, plain, null, 'refuse')?.habits?.sign).toBeNull();
  });
});

describe('the amounts of a file', () => {
  const lines = ['date,line,amount', '2027-03-02,Search,900'];

  it('are bookings, or planned where its name or a person says so', async () => {
    const booked = proposed(await readLines(lines), null);
    expect([booked.kind, ...amounts(arriving(booked))]).toEqual(['booked', [900], []]);
    for (const name of ['Budget 2027.csv', '2027年预算.csv', 'ngân sách.csv']) {
      const planned = proposed(await readLines(lines, name), null);
      expect([planned.kind, ...amounts(arriving(planned))]).toEqual(['planned', [], [900]]);
    }
  });

  it('are what the columns say, where the file has a budget of its own', async () => {
    const both = proposed(await readLines(['date,line,amount,budget', '2027-03-02,Search,900,800'], 'budget.csv'), null);
    expect([both.kind, ...amounts(arriving(both))]).toEqual([null, [900], [800]]);
  });
});

describe('what the lines of a file are called', () => {
  const standing = writtenOpex({
    lines: [{ name: 'Media', channel: 'JD' }],
    habits: { sign: null, names: { Search: 'Media', Rent: 'Office' } },
  });

  it('is as it was said for the last, but for lines that stand no more', async () => {
    expect(proposed(await readLines(['date,line,amount', '2027-03-02,Search,900']), standing).names).toEqual({ Search: 'Media' });
  });

  it('can be said anew, and unsaid', () => {
    const names = renamed({ Search: 'Media' }, 'Feed', 'Media');
    expect(names).toEqual({ Search: 'Media', Feed: 'Media' });
    expect(renamed(names, 'Search', null)).toEqual({ Feed: 'Media' });
  });
});

test('without a file only the review is built, and what was settled stays', () => {
  expect(toBuild(SPEC, null, { sign: 'negative', names: { a: 'b' } }, 'refuse')).toEqual({ spec: SPEC });
});

describe('a file read in the worker', () => {
  const request = { bytes: utf8(NEGATIVE.join('\n')), file: 'costs.csv', locale: 'en-US' } as const;

  it('gives what it gives in place; a workbook is read as well', async () => {
    const reply = await answerRequest(request);
    expect(reply).toEqual({ kind: 'read', read: await readLines(NEGATIVE) });
    const bytes = await xlsx({
      Costs: [
        ['month', 'cost line', 'budget'],
        [new Date(Date.UTC(2027, 0, 1)), 'Search', 7],
      ],
    });
    expect(await answerRequest({ ...request, bytes, file: 'costs.xlsx' })).toMatchObject({
      kind: 'read',
      read: { negative: 0, found: { bookings: [], budget: [{ line: 'Search', amount: 7 }] } },
    });
  });

  it('is refused with a reason that travels', async () => {
    const reply = await answerRequest({ ...request, bytes: utf8('a,b\n1,2\n') });
    expect(reply).toMatchObject({ kind: 'refused', code: 'bookings-no-columns' });
    expect(errors['en-US']['bookings-no-columns']).toContain('{found}');
    const noWorker = (): Worker => {
      throw new Error('no workers here');
    };
    const inPlace = readAside({ ...request, bytes: new Uint8Array() }, noWorker, new AbortController().signal, async (asked) => {
      const answer = await answerRequest(asked);
      if (answer.kind === 'refused') throw new InputError(answer.code, answer.params);
      return answer;
    });
    await expect(inPlace).rejects.toMatchObject({ code: 'file-empty' });
  });
});
