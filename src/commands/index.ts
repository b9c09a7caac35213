import { sharedWorkbook, tellRibbonOutcome } from '../excel/session';
import { nearestLocale } from '../locales/locale';
import { build, check, freezeCopy, runCommand, type Command, type Ribbon } from './commands';

/** The functions that manifest.xml names in its ExecuteFunction actions. */
const commands: Readonly<Record<string, Command>> = { build, check, freezeCopy };

function ribbon(): Ribbon {
  return {
    workbook: sharedWorkbook(),
    options: { locale: nearestLocale(Office.context.displayLanguage) },
    showPane: () => Office.addin.showAsTaskpane(),
  };
}

// Associated while the page loads, so that a button pressed at once finds its function.
for (const [command, run] of Object.entries(commands)) {
  Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
    tellRibbonOutcome({ command, ...(await runCommand(run, ribbon(), () => event.completed())) });
  });
}
