import { commandLine } from './command-line';

// The office.js window's timers do not keep the process alive; the work in hand does.
const working = setInterval(() => undefined, 60_000);
void commandLine(process.argv.slice(2)).then((code) => {
  clearInterval(working);
  process.exitCode = code;
});
