/**
 * The probability that a standard normal variable lies below `z`; relative error about 1e-15, in the far tail of small values as well.
 *
 * Source of the method: Cody (1969), Rational Chebyshev Approximations for the Error Function, Mathematics of Computation 23(107), with the
 * coefficients and splits of his ANORM (1993, ACM TOMS 19(1)).
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 + z * centre(z * z);
  const tail = density(size) * (size <= 5.656854249492381 ? middle(size) : far(size));
  return z < 0 ? tail : 1 - tail;
}

/** e^(−z²/2), with z split so that its square is not rounded. */
function density(size: number): number {
  const whole = Math.trunc(size * 16) / 16;
  return Math.exp(-0.5 * whole * whole) * Math.exp(-0.5 * (size - whole) * (size + whole));
}

function centre(square: number): number {
  return (
    ((((0.06568233791820745 * square + 2.2352520354606837) * square + 161.02823106855587) * square + 1067.689485460371) * square +
      18154.98125334356) /
    ((((square + 47.20258190468824) * square + 976.0985517377767) * square + 10260.932208618979) * square + 45507.78933502673)
  );
}

function middle(size: number): number {
  return (
    ((((((((1.0765576773720192e-8 * size + 0.39894151208813466) * size + 8.883149794388377) * size + 93.50665613217785) * size +
      597.2702763948002) *
      size +
      2494.5375852903726) *
      size +
      6848.190450536283) *
      size +
      11602.65143764735) *
      size +
      9842.714838383978) /
    ((((((((size + 22.266688044328117) * size + 235.387901782625) * size + 1519.3775994075547) * size + 6485.558298266761) * size +
      18615.571640885097) *
      size +
      34900.95272114598) *
      size +
      38912.00328609327) *
      size +
      19685.429676859992)
  );
}

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

function far(size: number): number {
  const square = 1 / (size * size);
  const ratio =
    (square *
      (((((0.023073441764940174 * square + 0.215898534057957) * square + 0.12740116116024736) * square + 0.022235277870649807) * square +
        0.0014216191932278934) *
        square +
        2.9112874951168793e-5)) /
    (((((square + 1.284260096144911) * square + 0.4682382124808651) * square + 0.06598813786892856) * square + 0.0037823963320275824) *
      square +
      7.297515550839662e-5);
  return (INVERSE_ROOT_TWO_PI - ratio) / size;
}
