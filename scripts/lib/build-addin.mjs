import path from 'node:path';
import { dist } from './paths.mjs';
import { readSettings } from './settings.mjs';
import { fingerprint, filesUnder } from './fingerprint.mjs';
import { formatSizeReport, sizeReport } from './size-report.mjs';

const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json', 'scripts/lib'];
const NOT_IN_THE_ADDIN = ['src/host', 'src/workbench', 'src/cli'];

/** The add-in in dist/, as it is deployed. */
export const addin = {
  name: 'add-in',
  results: [path.join(dist, 'manifest.xml'), path.join(dist, 'taskpane.html')],
  fingerprint: ({ mode }) =>
    fingerprint(
      filesUnder(INPUTS, (place) => NOT_IN_THE_ADDIN.includes(place)),
      { mode, ...readSettings() },
    ),
  async build({ mode, log }) {
    const [{ default: webpack }, { default: configure }] = await Promise.all([import('webpack'), import('../../webpack.config.js')]);
    const stats = await new Promise((resolve, reject) => {
      configure({}, { mode })
        .then((configuration) => webpack(configuration, (error, done) => (error ? reject(error) : resolve(done))))
        .catch(reject);
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
    if (stats.hasWarnings()) log(stats.toString({ preset: 'errors-warnings', colors: false }));
    if (mode === 'production') log(formatSizeReport(sizeReport()));
  },
};
