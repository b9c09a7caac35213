import { InputError } from '../planning/input-error';
import '../locales/languages/all';
import { cliText } from '../locales/cli';
import { errorText } from '../locales/errors';
import { OfficeFailure } from '../excel/office-failure';
import { breakdownCommand } from './breakdown-command';
import { calcCommand } from './calc-command';
import { EXIT, type ExitCode } from './exit-code';
import { gtmCommand } from './gtm-command';
import { loyaltyCommand } from './loyalty-command';
import { opexCommand } from './opex-command';
import { rollCommand } from './roll-command';
import { joinNegativeValues, localeOf } from './options';
import { UsageError } from './usage-error';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<ExitCode>>> = {
  breakdown: breakdownCommand,
  calc: calcCommand,
  gtm: gtmCommand,
  loyalty: loyaltyCommand,
  opex: opexCommand,
  roll: rollCommand,
};

/** Runs what a person typed after `almanac`: results go to stdout, all else to stderr. Every failure is told there; none is thrown. */
export async function commandLine(argv: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = joinNegativeValues(argv);
  try {
    const locale = localeOf(rest);
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      process.stdout.write(`${cliText(localeOf(argv), 'help')}\n`);
      return command === undefined ? EXIT.mistake : EXIT.done;
    }
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new UsageError(locale, 'usage.command', { found: command });
    return await run(rest);
  } catch (error) {
    return report(error, rest);
  }
}

function report(error: unknown, args: readonly string[]): ExitCode {
  const say = (message: string) => process.stderr.write(`almanac: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
  if (error instanceof UsageError) {
    say(error.message);
    return EXIT.mistake;
  }
  if (error instanceof InputError) {
    say(errorText(localeOf(args), error.code, error.params));
    return EXIT.mistake;
  }
  if (error instanceof OfficeFailure) {
    say(`${error.code}: ${error.message}`);
    return EXIT.failure;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failure;
}
