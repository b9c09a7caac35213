import type { OperationOptions } from '../excel/contracts';
import { sharedWorkbook, startRibbonWork, type RibbonCommand } from '../excel/session';
import { nearestLocale } from '../locales/locale';
import { localeMemory } from '../locales/locale-memory';
import { build, check, freezeCopy, runCommand, type Command, type Ribbon } from './commands';

/** The functions that manifest.xml names in its ExecuteFunction actions. */
const commands: Readonly<Record<RibbonCommand, Command>> = { build, check, freezeCopy };

function ribbon(following: Pick<OperationOptions, 'signal' | 'onProgress'>): Ribbon {
  // The choice made in the pane counts for the buttons too.
  const chosen = localeMemory(() => window.localStorage, Office.context.partitionKey ?? '').read();
  return {
    workbook: sharedWorkbook(),
    options: { locale: chosen ?? nearestLocale(Office.context.displayLanguage), chosen, ...following },
    showPane: () => Office.addin.showAsTaskpane(),
  };
}

// Associated while the page loads, so that a button pressed at once finds its function.
for (const [command, run] of Object.entries(commands) as [RibbonCommand, Command][]) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    startRibbonWork(command, (following) => runCommand(run, ribbon(following), () => event.completed()));
  });
}
