import { createAlmanacWorkbook } from '../excel';
import type { Engine } from '../host/engine/engine';
import { writeXlsx } from '../host/xlsx';
import { cliText } from '../locales/cli';
import { fileNoteText } from '../locales/file-notes';
import type { Locale } from '../locales/locale';
import type { ActualsRow } from '../planning/actuals/actuals';
import type { BreakdownSpec } from '../planning/breakdown/plan';
import { breakdownSummary } from './breakdown-summary';
import { checksOffLine } from './checks-off';
import { EXIT, type ExitCode } from './exit-code';
import { keepAside, writeBytes } from './files';
import { openHeadless } from './headless';
import { tellingProgress } from './tell-progress';

/** What is to be planned, from which sales, and the workbook it goes to. */
export interface PlanToWrite {
  readonly spec: BreakdownSpec;
  readonly history: readonly ActualsRow[];
  readonly out: string;
  readonly locale: Locale;
}

/**
 * Builds a plan in a workbook of its own, writes that and prints the summary; progress goes to stderr. A plan whose checks are not all zero is
 * written too, as its cells show what is wrong, but ends as a failure.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export async function writePlan({ spec, history, out, locale }: PlanToWrite): Promise<ExitCode> {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const host = await openHeadless(locale);
  try {
    const workbook = createAlmanacWorkbook();
    const onProgress = tellingProgress(say);
    await workbook.importActuals(history, { locale, onProgress });
    const result = await workbook.buildBreakdown(spec, { locale, onProgress });
    removeEmptySheet(host.engine);
    await host.engine.settle();
    const { bytes, notes } = await writeXlsx(host.engine.snapshot());
    for (const note of notes) say(fileNoteText(locale, note.code, note.params));
    const kept = await keepAside(out, locale);
    await writeBytes(out, bytes, locale);
    if (kept !== null) say(cliText(locale, 'kept', { file: out, kept }));
    process.stdout.write(
      `${breakdownSummary(result, locale)}\n${cliText(locale, 'written', {
        file: out,
        sheets: host.engine
          .sheets()
          .map(({ name }) => name)
          .join(', '),
      })}\n`,
    );
    const off = checksOffLine(result.checks, locale);
    if (off !== null) say(`almanac: ${off}`);
    return off === null ? EXIT.done : EXIT.failure;
  } finally {
    host.dispose();
  }
}

/** The blank sheet every new workbook begins with. */
function removeEmptySheet(engine: Engine): void {
  const [first] = engine.sheets();
  if (first && engine.usedArea(first.id, false) === null) engine.deleteSheet(first.id);
}
