const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Seconds that suites take, roughly, where jest has not measured them yet. On a fresh clone it would begin with the largest files, and a
 * long suite that begins last keeps one processor busy while the others have nothing left to do.
 */
const SECONDS = [
  [/sheets[\\/]opex[\\/]bridge|taskpane[\\/]served-pane|cli[\\/](libreoffice|command-line)/, 50],
  [/excel[\\/](rolling|opex|loyalty)[\\/](roll|build)\.test|taskpane[\\/](opex[\\/])?served-/, 40],
  [/sheets[\\/]opex[\\/](fees|pnl)/, 30],
  [
    /excel[\\/]((opex|loyalty|members|rolling)[\\/])?(build|faults|large-plan|budget|undo-|refused|follow|damaged|review|drivers|write-risk)/,
    20,
  ],
  [/(taskpane[\\/]app[\\/]pane-in-excel|workbench[\\/]plan|unusable-inputs)/, 20],
  [/forecast\.property|locks\.property|any-paste|largest-targets/, 15],
  [/excel[\\/]|sheets[\\/](opex|loyalty)[\\/]|served-/, 8],
  [/sheets[\\/](rolling|breakdown)[\\/]|workbench[\\/]/, 4],
];

/** Jest's own order, longest first, with suites that it knows nothing of in their place. */
module.exports = class LongestFirst extends Sequencer {
  time(test) {
    const [, seconds = 1] = SECONDS.find(([pattern]) => pattern.test(test.path)) ?? [];
    return super.time(test) ?? seconds * 1000;
  }
};
