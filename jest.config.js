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
};
