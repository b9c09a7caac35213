const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Seconds that suites take, roughly, where jest has not measured them yet. On a fresh clone it would begin with the largest files, and a
 * long suite that begins last keeps one processor busy while the others have nothing left to do.
 */
const SECONDS = [
  [/taskpane[\\/](opex[\\/])?served-/, 80],
  [/cli[\\/]libreoffice/, 60],
  [/excel[\\/](rolling|opex)[\\/](roll|build)\.test/, 60],
  [/sheets[\\/]opex[\\/](bridge|fees|pnl)/, 50],
  [/excel[\\/](opex[\\/]|rolling[\\/])?(faults|large-plan|budget|undo-|refused|follow)/, 35],
  [/(taskpane[\\/]app[\\/]pane-in-excel|cli[\\/]command-line|workbench[\\/]plan|unusable-inputs)/, 35],
  [/forecast\.property|locks\.property|any-paste|largest-targets/, 25],
  [/excel[\\/]|sheets[\\/]opex[\\/]|served-/, 15],
  [/sheets[\\/](rolling|breakdown)[\\/]|workbench[\\/]/, 8],
];

/** Jest's own order, longest first, with suites that it knows nothing of in their place. */
module.exports = class LongestFirst extends Sequencer {
  time(test) {
    const [, seconds = 1] = SECONDS.find(([pattern]) => pattern.test(test.path)) ?? [];
    return super.time(test) ?? seconds * 1000;
  }
};
