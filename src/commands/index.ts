import { sharedWorkbook, tellRibbonOutcome } from '../excel/session';
import { nearestLocale } from '../locales/locale';
import { localeMemory } from '../locales/locale-memory';
import { build, check, freezeCopy, runCommand, type Command, type Ribbon } from './commands';

/** The functions that manifest.xml names in its ExecuteFunction actions. */
const commands: Readonly<Record<string, Command>> = { build, check, freezeCopy };

function ribbon(): Ribbon {
  // The choice made in the pane counts for the buttons too.
  const chosen = localeMemory(() => window.localStorage, Office.context.partitionKey ?? '').read();
  return {
    workbook: sharedWorkbook(),
    options: { locale: chosen ?? nearestLocale(Office.context.displayLanguage), chosen },
    showPane: () => Office.addin.showAsTaskpane(),
  };
}

// Associated while the page loads, so that a button pressed at once finds its function.
for (const [command, run] of Object.entries(commands)) {
  Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
    tellRibbonOutcome({ command, ...(await runCommand(run, ribbon(), () => event.completed())) });
  });
}
