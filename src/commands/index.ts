import { createAlmanacWorkbook } from '../excel';
import { nearestLocale } from '../locales/locale';
import { build, check, freezeCopy, runCommand, type Command } from './commands';

/** The functions that manifest.xml names in its ExecuteFunction actions. */
const commands: Readonly<Record<string, Command>> = { build, check, freezeCopy };

const workbook = createAlmanacWorkbook();

// Associated while the page loads, so that a button pressed at once finds its function.
for (const [name, command] of Object.entries(commands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
    runCommand(
      command,
      { workbook, options: { locale: nearestLocale(Office.context.displayLanguage) }, showPane: () => Office.addin.showAsTaskpane() },
      () => event.completed(),
    ),
  );
}
