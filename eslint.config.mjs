import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomImports } from './scripts/lib/room-imports.mjs';

const { officeGlobals } = JSON.parse(readFileSync(new URL('./scripts/lib/rooms.json', import.meta.url), 'utf8'));
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'module', 'require', '__dirname', 'setTimeout', 'clearTimeout', 'performance'].map((name) => [
    name,
    'readonly',
  ]),
);

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024, globals: nodeGlobals },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  { files: ['*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Under noUncheckedIndexedAccess, `values[i]!` in a loop over the array's own length says what the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Snapshots are plain JSON keyed by cell address.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { almanac: { rules: { 'room-imports': roomImports } } },
    rules: { 'almanac/room-imports': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: officeGlobals.map((place) => (place.endsWith('/') ? `${place}**` : place)),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'CustomFunctions'].map((name) => ({
          name,
          message: 'Only the rooms at the edge speak to Office: go through src/excel.',
        })),
      ],
    },
  },
  {
    // What Excel loads: the web view of macOS 12 reads no lookbehind, and a script that holds one does not run at all.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/**', 'src/workbench/**', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Older web views read no lookbehind: match the word before, too.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
);
