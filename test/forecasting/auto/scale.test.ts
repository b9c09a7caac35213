import { AS_IT_IS, LOGARITHMS, sizeOfChange } from '../../../src/forecasting/auto/scale';

describe('the size of a change', () => {
  it('is a factor of four on logarithms', () => {
    expect(sizeOfChange(Float64Array.of(1, 2, 3), LOGARITHMS)).toEqual({ usual: 1, striking: Math.log(4) });
  });

  it('is seen beside the usual value where parts add up, which zeros and a single large value do not move', () => {
    expect(sizeOfChange(Float64Array.of(0, 4, -3, 5, 1e9, 0), AS_IT_IS)).toEqual({ usual: 4.5, striking: Infinity });
  });
});
