import fc from 'fast-check';
import { fitResponse } from '../../../src/planning/media/fit-response';
import { namedTool, NO_MEDIA_INPUTS, STANDARD_TOOLS, type MediaHistoryCells } from '../../../src/planning/media/media-inputs';
import { planMedia } from '../../../src/planning/media/plan-media';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';

const MONTHS = [
  { year: 2027, month: 5 },
  { year: 2027, month: 6 },
];
const line = (month: number, tool: MediaHistoryCells['tool'], spend: number, sales: number): MediaHistoryCells => ({
  month: monthSerial({ year: 2027, month }),
  tool,
  spend,
  sales,
});
const plan = (inputs: Partial<typeof NO_MEDIA_INPUTS>) => planMedia({ months: MONTHS, inputs: { ...NO_MEDIA_INPUTS, ...inputs } });
const names = (of: ReturnType<typeof plan>) => of.tools.map(({ name }) => name);
const STANDARD = STANDARD_TOOLS.map((word) => ({ word }));

describe('the plan of performance marketing', () => {
  it('has the standard tools where nobody named any, those of the history where it names some, typed ones first', () => {
    expect(names(plan({}))).toEqual(STANDARD);
    const history = [line(1, 'Douyin', 10, 40), line(2, ' douyin ', 10, 40), line(2, 'Kuaishou', 10, 40)];
    expect(names(plan({ history }))).toEqual(['Douyin', 'Kuaishou']);
    expect(names(plan({ history, tools: [namedTool('Search'), namedTool('DOUYIN')] }))).toEqual(['Search', 'DOUYIN', 'Kuaishou']);
  });

  it('takes the standard tools as nobody’s until something is typed for one', () => {
    const history = [line(1, 'Douyin', 10, 40), line(1, { word: 'feed' }, 10, 40)];
    const tools = STANDARD.map(namedTool);
    expect(names(plan({ history, tools }))).toEqual(['Douyin', { word: 'feed' }]);
    const typed = tools.map((tool, at) => (at === 2 ? { ...tool, budgets: { '2027-05': 5 } } : tool));
    expect(names(plan({ history, tools: typed }))).toEqual([...STANDARD, 'Douyin']);
  });

  it('fits each tool to its own months before the window, lines of a month added up', () => {
    const history = [
      line(1, 'A', 60, 30),
      line(1, 'a', 40, 70),
      line(2, 'A', 400, 250),
      line(3, 'B', 5, 5),
      // In the window: not past yet.
      line(5, 'A', 1, 1000),
    ];
    const [a, b] = plan({ history }).tools;
    const months = [
      { spend: 100, sales: 100 },
      { spend: 400, sales: 250 },
    ];
    expect(a?.fitted).toEqual(fitResponse(months));
    expect(a?.fitted.periods).toBe(2);
    expect(b?.fitted.basis).toBe('assumed');
  });

  it('uses no line without month, tool or amounts of zero or more, and keeps every one', () => {
    const good = line(1, 'A', 10, 40);
    const spoilt = fc.constantFrom<Partial<MediaHistoryCells>>(
      { month: 'January' },
      { month: '' },
      { month: 12 },
      { tool: ' ' },
      { spend: -1 },
      { spend: '10k' },
      { sales: '' },
      { sales: true },
    );
    fc.assert(
      fc.property(fc.array(spoilt, { maxLength: 5 }), (faults) => {
        const history = [good, ...faults.map((fault) => ({ ...good, sales: 4000, ...fault }))];
        const made = plan({ history });
        expect(made.tools.map(({ fitted }) => fitted)).toEqual([fitResponse([{ spend: 10, sales: 40 }])]);
        expect(made.history).toEqual(history);
      }),
    );
  });
});
