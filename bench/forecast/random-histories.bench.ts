// The property test of the automatic forecast over 10,000 random histories instead of the few of `npm test`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--maxWorkers=1', 'test/forecasting/auto/forecast.property.test.ts'],
  { env: { ...process.env, ALMANAC_FORECAST_RUNS: '10000' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
