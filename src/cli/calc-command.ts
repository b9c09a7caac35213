import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { parseReference } from '../excel/parse-address';
import { EXIT, type ExitCode } from './exit-code';
import { requireXlsx } from './files';
import { readArguments, text } from './options';
import { UsageError } from './usage-error';

const COMMAND = 'calc';

/** `almanac calc`: a workbook is opened, everything in it calculated, cells printed or the workbook saved. */
export async function calcCommand(args: readonly string[]): Promise<ExitCode> {
  const arguments_ = readArguments(COMMAND, args, {
    print: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    out: { type: 'string' },
  });
  const { locale, values, positionals } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, 'help.calc')}\n`);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(locale, 'usage.missing', { command: COMMAND, option: 'BOOK.xlsx' });
  const out = text(values, 'out');
  if (out !== undefined) requireXlsx(out, locale);
  const asked = ((values['print'] as string[] | undefined) ?? []).map((range) => ({ range, reference: readRange(range, locale) }));

  const { calculate } = await import('./calculate');
  return calculate({ file, asked, json: values['json'] === true, out, locale });
}

function readRange(range: string, locale: Locale): NonNullable<ReturnType<typeof parseReference>> {
  const reference = parseReference(range);
  if (!reference) throw new UsageError(locale, 'usage.range', { found: range });
  return reference;
}
