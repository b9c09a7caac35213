const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * The add-in: one page, taskpane.html, is the shared runtime of custom functions, ribbon commands and task pane.
 * Development and production differ in minification and source maps only; the addresses come from scripts/lib/settings.mjs.
 */
module.exports = async (_environment, { mode = 'production' } = {}) => {
  const [{ readSettings }, { contentSecurityPolicy }, { GeneratedFiles }] = await Promise.all([
    import('./scripts/lib/settings.mjs'),
    import('./scripts/lib/security-policy.mjs'),
    import('./scripts/lib/generated-files.mjs'),
  ]);
  const settings = readSettings();
  const production = mode === 'production';
  const common = {
    mode,
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
      ],
    },
    // The budget is held in compressed bytes by scripts/lib/size-report.mjs.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const folder = path.resolve(__dirname, 'dist');
  const pane = {
    ...common,
    name: 'pane',
    // Pane and commands share one runtime, hence one workbook and one undo.
    entry: {
      commands: { import: './src/commands/index.ts', runtime: 'runtime' },
      taskpane: { import: './src/taskpane/index.tsx', runtime: 'runtime' },
    },
    output: {
      path: folder,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // The workbench and the functions have builds of their own.
      clean: { keep: /^(workbench\/|engine\.|functions(-.*)?\.js)/ },
    },
    optimization: {
      // The page stays as written: it is small, and the local server changes two of its addresses.
      minimizeOptions: { html: false },
      // Workers are one file each.
      splitChunks: { chunks: ({ name }) => !name?.endsWith('-worker') },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['commands', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
        templateParameters: { officeJs: settings.officeJs, policy: contentSecurityPolicy(settings.officeJs) },
      }),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'assets/support', to: 'support' }, { from: 'assets/sample', to: 'assets/sample' }],
      }),
      new GeneratedFiles(settings),
    ],
  };
  // The functions come first on the page and stand alone: they must be associated as it loads, before any user interface, and what they load later must not be
  // taken for the pane's.
  const functions = {
    ...common,
    name: 'functions',
    dependencies: ['pane'],
    entry: { functions: './src/functions/index.ts' },
    output: {
      path: folder,
      filename: '[name].js',
      chunkFilename: 'functions-[name].[contenthash:8].js',
      publicPath: '',
      uniqueName: 'almanac-functions',
      clean: { keep: (file) => !file.startsWith('functions-') },
    },
  };
  return [pane, functions];
};
