import { readFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';
import { inProject } from './paths.mjs';

/**
 * The help pages of the PLAN functions in every language, with their stylesheet.
 * @returns {Promise<Map<string, string>>} path inside dist/ to text
 */
export async function helpPages() {
  const { helpFiles, HELP_STYLESHEET } = await loadTypeScript('src/functions/help-files.ts');
  const pages = helpFiles().map(({ path, html }) => [path, html]);
  return new Map([[HELP_STYLESHEET, readFileSync(inProject('assets/help.css'), 'utf8')], ...pages]);
}
