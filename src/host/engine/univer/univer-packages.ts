/**
 * Every import of the engine's packages goes through this module: they are ES modules whose own imports Node refuses, so the tests map
 * this one specifier to a bundle made beforehand (scripts/bundle-engine.mjs), and there is one copy of each package.
 */
export * from '@univerjs/core';
export * as formula from '@univerjs/engine-formula';
export * as sheets from '@univerjs/sheets';
export * as sheetsFormula from '@univerjs/sheets-formula';
