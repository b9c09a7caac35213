import { outline, plotFrame, runs } from '../../../src/taskpane/figure/plot-frame';

const size = { width: 300, height: 168 };

describe('the frame of a chart', () => {
  it('gives the axis the room its labels need', () => {
    const narrow = plotFrame(12, 100, size, () => '1M').plot.left;
    expect(plotFrame(12, 100, size, () => '1,000万').plot.left).toBeGreaterThan(narrow + 20);
  });

  it('places slots side by side between its edges, and amounts below zero at zero', () => {
    const { plot, slot, xOf, yOf, ticks } = plotFrame(4, 100, size, String);
    expect(xOf(0) - slot / 2).toBeCloseTo(plot.left, 9);
    expect(xOf(3) + slot / 2).toBeCloseTo(plot.right, 9);
    expect(yOf(-5)).toBe(plot.bottom);
    expect(yOf(100)).toBe(plot.top);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '25', '50', '75', '100']);
  });

  it('splits a series at its gaps, and writes points as SVG does', () => {
    expect(runs([1, 2, null, null, 3])).toEqual([[1, 2], [3]]);
    expect(runs([null])).toEqual([]);
    expect(
      outline([
        { x: 1, y: 2.5 },
        { x: 3, y: 4 },
      ]),
    ).toBe('1,2.5 3,4');
  });
});
