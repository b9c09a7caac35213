// What reading 200,000 daily rows costs, beside papaparse alone on the same text.
import Papa from 'papaparse';
import { readActualsFile } from '../src/planning/actuals/read-actuals-file';

const ROWS = 200_000;
const RUNS = 5;

const lines = ['date,channel,store,product,net_sales,units'];
for (let i = 0; i < ROWS; i += 1) {
  const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 200))).toISOString().slice(0, 10);
  lines.push(`${date},channel ${i % 4},store ${i % 10},product ${i % 200},${((i % 200) * 1234.5678).toFixed(2)},${i % 50}`);
}
const text = lines.join('\n');
const bytes = new TextEncoder().encode(text);

async function run(): Promise<void> {
  const ours: number[] = [];
  const parsing: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    let started = performance.now();
    await readActualsFile(bytes, 'sales.csv');
    ours.push(performance.now() - started);
    started = performance.now();
    Papa.parse(text);
    parsing.push(performance.now() - started);
  }
  const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${ROWS.toLocaleString('en-US')} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${Math.round(median(ours))} ms, ${(median(ours) / median(parsing)).toFixed(1)} times papaparse alone (medians of ${RUNS})`,
  );
}

void run();
