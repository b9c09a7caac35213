import { AS_IT_IS, LOGARITHMS } from '../../../src/forecasting/auto/scale';
import { structuralMember } from '../../../src/forecasting/auto/structural-member';

const growing = Array.from({ length: 48 }, (_, t) => Math.exp(0.04 * t + 0.3 * Math.sin((2 * Math.PI * t) / 4) + 0.02 * Math.sin(t * t)));

describe('structuralMember', () => {
  it('is the model alone where parts add up', () => {
    const { model, point } = structuralMember(growing, 4, 4, AS_IT_IS, []);
    expect(point).toEqual(Array.from(model.point));
  });

  it('stays with logarithms where parts multiply', () => {
    const logarithms = growing.map((value) => Math.log(value));
    const { model, point } = structuralMember(logarithms, 4, 4, LOGARITHMS, []);
    point.forEach((value, step) => expect(value / Math.exp(model.point[step]!)).toBeCloseTo(1, 2));
  });

  it('turns to the values as they are where parts add up although all are positive', () => {
    const additive = Array.from({ length: 60 }, (_, t) => 5 + t + 4 * Math.sin((2 * Math.PI * t) / 4) + 0.1 * Math.sin(t * t));
    const { model, point } = structuralMember(additive.map(Math.log), 8, 4, LOGARITHMS, []);
    const truth = (step: number): number => 65 + step + 4 * Math.sin((2 * Math.PI * step) / 4);
    const miss = (values: readonly number[]): number => values.reduce((sum, value, step) => sum + Math.abs(value - truth(step)), 0);
    expect(miss(point)).toBeLessThan(0.5 * miss(Array.from(model.point, Math.exp)));
    expect(miss(point)).toBeLessThan(8);
  });
});
