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
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      // The functions come first and stand alone: they must be associated as the page loads, before any user interface.
      functions: { import: './src/functions/index.ts', runtime: false, publicPath: '' },
      // Pane and commands share one runtime, hence one workbook and one undo.
      commands: { import: './src/commands/index.ts', runtime: 'runtime' },
      taskpane: { import: './src/taskpane/index.tsx', runtime: 'runtime' },
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      // The workbench has a build of its own.
      clean: { keep: /^(workbench\/|engine\.)/ },
    },
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
    optimization: {
      // The page stays as written: it is small, and the local server changes two of its addresses.
      minimizeOptions: { html: false },
      // Functions and workers are one file each.
      splitChunks: { chunks: ({ name }) => name !== 'functions' && !name?.endsWith('-worker') },
    },
    // The budget is held in compressed bytes by scripts/lib/size-report.mjs.
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
        templateParameters: { officeJs: settings.officeJs, policy: contentSecurityPolicy(settings.officeJs) },
      }),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'assets/support', to: 'support' }, { from: 'assets/sample', to: 'assets/sample' }],
      }),
      new GeneratedFiles(settings),
    ],
    stats: 'errors-warnings',
  };
};
