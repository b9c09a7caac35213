// How good the forecasts are, beside other software on the same series in the same run: accuracy against Naive2, how much of the future the
// 80 % intervals hold, and time. Figures by data group for our automatic forecast.
import { cut, hasSeries, readSeries, thinned, type TestSeries } from './data';
import { libreOfficeEts } from './libreoffice';
import { augurs, ours, type Answer, type BenchMethod } from './methods';
import { scoreOf, type Score } from './score';

const OURS = ['auto', 'naive', 'seasonal-naive', 'ses', 'holt', 'damped', 'theta', 'ets'] as const;
/** Series that LibreOffice, which takes its time, is asked for. */
const FOR_LIBREOFFICE = 120;

interface Line {
  readonly name: string;
  readonly score: Score;
  /** Milliseconds a series. */
  readonly time: number | null;
}

function answered(method: BenchMethod, series: readonly TestSeries[]): { answers: Answer[]; time: number } {
  for (const one of series.slice(0, 20)) method.forecast(one);
  const started = performance.now();
  const answers = series.map((one) => method.forecast(one));
  return { answers, time: (performance.now() - started) / series.length };
}

function print(lines: readonly Line[], reference: number | null): void {
  const rows = lines.map(({ name, score, time }) => [
    name,
    String(score.count),
    score.owa.toFixed(3),
    score.owaFirst3.toFixed(3),
    score.sMape.toFixed(2),
    score.mase.toFixed(3),
    score.coverage === null ? '' : `${(100 * score.coverage).toFixed(1)} %`,
    time === null ? '' : time.toFixed(2),
    time === null || reference === null ? '' : (time / reference).toFixed(2),
    score.failed === 0 ? '' : `${score.failed} without a finite answer`,
  ]);
  const head = ['', 'series', 'OWA', 'OWA 1-3', 'sMAPE', 'MASE', '80 % holds', 'ms', 'x augurs', ''];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  for (const row of [head, ...rows])
    console.log(`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`.trimEnd());
}

async function compare(
  title: string,
  series: readonly TestSeries[],
  peers: readonly BenchMethod[],
  withLibreOffice: boolean,
): Promise<void> {
  console.log(`\n${title}`);
  const lines: Line[] = [];
  const byGroup: Line[] = [];
  let reference: number | null = null;
  let automatic: readonly Answer[] = [];
  for (const method of [...OURS.map(ours), ...peers]) {
    const { answers, time } = answered(method, series);
    if (method.name === 'augurs MSTL') reference = time;
    lines.push({ name: method.name, score: scoreOf(series, answers), time });
    if (method.name !== 'our auto') continue;
    automatic = answers;
    const sets = [...new Set(series.map(({ set }) => set))];
    for (const set of sets.length > 1 ? sets : []) {
      const places = series.flatMap((one, at) => (one.set === set ? [at] : []));
      const score = scoreOf(
        places.map((at) => series[at]!),
        places.map((at) => answers[at]!),
      );
      byGroup.push({ name: `  our auto, ${set}`, score, time: null });
    }
  }
  print([...lines, ...byGroup], reference);
  if (!withLibreOffice) return;
  const some = thinned(series, FOR_LIBREOFFICE);
  const answers = await libreOfficeEts(some);
  if (answers === null) return console.log('  skipped: LibreOffice (soffice) is not installed');
  const same = some.map((one) => automatic[series.indexOf(one)]!);
  console.log(`  On ${some.length} of them:`);
  print(
    [
      { name: 'LibreOffice FORECAST.ETS', score: scoreOf(some, answers), time: null },
      { name: 'our auto', score: scoreOf(some, same), time: null },
    ],
    null,
  );
}

async function run(): Promise<void> {
  if (!hasSeries) return console.log('skipped: no ../shared/data/forecast beside this checkout');
  const peers = await augurs();
  if (peers.length === 0) console.log('skipped: @bsull/augurs is not installed');
  const [monthly, quarterly, retail, weekly] = ['monthly', 'quarterly', 'retail', 'weekly'].map(readSeries);
  await compare('Monthly', monthly!, peers, true);
  await compare('Quarterly', quarterly!, peers, true);
  await compare('Retail, monthly', retail!, peers, true);
  await compare('Weekly, without season', weekly!, [], false);
  // MSTL needs a season, and two cycles of it.
  for (const last of [36, 18, 9])
    await compare(`Monthly, the last ${last} months only, 12 ahead`, cut(monthly!, last, 12), last === 36 ? peers : [], last === 36);
}

void run();
