import { rfmCuts, rfmScores, type RfmFigures } from '../../../src/planning/members/rfm';
import { describeWithReferences, referenceCases } from '../../support/reference';

describeWithReferences('RFM scores as published', () => {
  it('A-RFM-995: the rfm package of R', () => {
    const { inputs, expected } = referenceCases('A2-retention-and-customer-base.json').get('A-RFM-995')!;
    const customers = (inputs['rows'] as [number, number, number][]).map(([recency, frequency, monetary]): RfmFigures => ({
      recency,
      frequency,
      monetary,
    }));
    const cuts = rfmCuts(customers);
    expect(customers).toHaveLength(expected['customers']!.recomputed as number);
    const known = expected['cut_points']!.recomputed as number[][];
    (['recency', 'frequency', 'monetary'] as const).forEach((figure, at) =>
      cuts[figure].forEach((cut, n) => expect(Math.abs(cut / known[at]![n]! - 1)).toBeLessThan(1e-9)),
    );
    const scores = customers.map((one) => rfmScores(one, cuts));
    const checked = (inputs['customers_checked'] as number[]).map((at) => scores[at]!);
    expect(checked.map(({ recency, frequency, monetary }) => 100 * recency + 10 * frequency + monetary)).toEqual(
      expected['rfm_score']!.published,
    );
    const totals = (['recency', 'frequency', 'monetary'] as const).map((figure) =>
      [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one[figure] === score).length),
    );
    expect(totals).toEqual(expected['score_totals']!.recomputed);
  });
});

it('scores alike customers alike, from the bottom', () => {
  const same = Array.from({ length: 7 }, () => ({ recency: 3, frequency: 1, monetary: 10 }));
  expect(rfmScores(same[0]!, rfmCuts(same))).toEqual({ recency: 5, frequency: 1, monetary: 1 });
});
