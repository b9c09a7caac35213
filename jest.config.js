/**
 * What programs use of the language itself. Tests run in a context of their own, where each look at a global costs a hundred times what it costs
 * outside; as parameters of their modules these cost nothing, and whole workbooks are built and calculated in half the time. Nothing that a test
 * replaces (the clock, timers) may be among them.
 */
// prettier-ignore
const LANGUAGE = [
  'Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Error', 'Float64Array', 'Infinity', 'Int32Array',
  'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError',
  'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'TextDecoder', 'TextEncoder', 'TypeError', 'Uint16Array',
  'Uint32Array', 'Uint8Array', 'WeakMap', 'WeakRef', 'WeakSet', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
];

/** Unit, property and host tests in Node; the browser tests drive their own Chromium from Node. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  // The engine's packages are ESM with imports Node refuses: they are bundled once into one CommonJS file (scripts/bundle-engine.mjs).
  moduleNameMapper: {
    '^(.*/)?univer-packages$': '<rootDir>/build/univer-packages.cjs',
    '^fast-check$': '<rootDir>/test/support/seeded-fast-check.cjs',
  },
  // What the pane loads language by language is all there at once.
  setupFiles: ['<rootDir>/src/locales/languages/all.ts'],
  testSequencer: '<rootDir>/scripts/lib/longest-first.cjs',
  // Only what hangs is to fail by it: whole workbooks are built here, on machines that may be slow or shared.
  testTimeout: 240000,
  sandboxInjectedGlobals: LANGUAGE,
};
