import type { Json } from '../wire/protocol';
import type { ClientEnvironment } from './environment';

/** The client's numbers. */
const EXCEL = 1;
const READ_WRITE = 2;
const TASK_PANE = 1;

/** What the client reads as its context, by position. */
export function contextArray(environment: ClientEnvironment, settings: Readonly<Record<string, unknown>>): Json[] {
  const context: Json[] = new Array<Json>(24).fill(null);
  context[0] = [Object.keys(settings), Object.values(settings).map((value) => JSON.stringify(value))];
  context[1] = 'local-excel';
  context[2] = EXCEL;
  context[3] = 16;
  context[4] = 90;
  context[7] = READ_WRITE;
  context[8] = environment.displayLanguage;
  context[9] = environment.contentLanguage;
  context[11] = environment.documentUrl;
  context[12] = 0;
  context[13] = TASK_PANE;
  context[14] = '';
  context[17] = 'local-excel-1';
  context[20] = JSON.stringify(environment.requirementSets);
  context[22] = '16.90.0.0';
  context[23] = 0;
  return context;
}
