import { readFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';
import { manifestFor } from './manifest.mjs';
import { inProject } from './paths.mjs';

/**
 * The files of dist/ that are written from data: the manifest with the deployment's addresses, the metadata of the custom functions in every
 * language, and a help page for each function.
 * @returns {Promise<Map<string, string>>} path inside dist/ to text
 */
export async function generatedFiles({ baseUrl }) {
  const [{ functionsMetadata }, { helpFiles, HELP_STYLESHEET }, { LOCALES }] = await Promise.all(
    ['src/functions/metadata.ts', 'src/functions/help-files.ts', 'src/locales/locale.ts'].map(loadTypeScript),
  );
  const [defaultLocale] = LOCALES;
  return new Map([
    ['manifest.xml', manifestFor(readFileSync(inProject('manifest.xml'), 'utf8'), baseUrl)],
    ...LOCALES.map((locale) => [
      locale === defaultLocale ? 'functions.json' : `functions.${locale}.json`,
      JSON.stringify(functionsMetadata(locale, baseUrl), null, 2),
    ]),
    ...(await helpFiles()).map(({ path, html }) => [path, html]),
    [HELP_STYLESHEET, readFileSync(inProject('assets/help.css'), 'utf8')],
  ]);
}

/** Webpack plugin that adds the generated files to the build. */
export class GeneratedFiles {
  constructor(settings) {
    this.settings = settings;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'GeneratedFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, text] of await generatedFiles(this.settings)) compilation.emitAsset(name, new sources.RawSource(text));
        },
      );
    });
  }
}
