// What forecasting many made-up series costs in the pane: all of them, and the longest stretch without a pause.
import { forecastMany } from '../../src/forecasting/many/forecast-many';

const SERIES = 500;
const MONTHS = 48;

const requests = Array.from({ length: SERIES }, (_, series) => ({
  history: Array.from(
    { length: MONTHS },
    (__, t) => (1000 + 40 * series + 3 * t) * (1 + 0.3 * Math.sin(0.52 * t) + 0.1 * Math.sin(t * t * (series + 1))),
  ),
  horizon: 12,
  period: 12,
}));

async function run(): Promise<void> {
  let [paused, longest, reports] = [performance.now(), 0, 0];
  const started = paused;
  await forecastMany(
    { requests },
    () => {
      longest = Math.max(longest, performance.now() - paused);
      reports++;
    },
    {
      pause: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        paused = performance.now();
      },
    },
  );
  const took = performance.now() - started;
  const each = `${(took / 1000).toFixed(2)} s, ${(took / SERIES).toFixed(1)} ms a series`;
  console.log(`${SERIES} series of ${MONTHS} months: ${each}, ${reports} reports, longest stretch ${Math.round(longest)} ms`);
}

void run();
