import { EVENT_DATES } from '../../planning/events/used-event';
import { cell, columnLetters } from '../address';
import { formulaText } from '../formula-text';
import { figure, on, type OpexContext } from './context';
import { EVENT_NAMES, ledgerColumn, type LedgerColumn } from './layout';

/** More than twice the days between any two dates. */
const NO_EVENT = '1E9';

const at = (r: number, field: LedgerColumn): string => cell(r, ledgerColumn(field), '$column');

/**
 * How far a booking is from the event it was planned for: twice the days, one more where the event lies ahead, so that the least over all events of the name says how far
 * and which way, the earlier of two that are as near. Empty where a date is planned, or nothing.
 */
export function eventAway(r: number): string {
  const [planned, day] = [at(r, 'planned'), `INT(${at(r, 'date')})`];
  const { name, first, last } = EVENT_NAMES;
  // Names may look like numbers, which not every spreadsheet compares as text.
  const others = `(${name}&"|"<>TRIM(${planned})&"|")`;
  const away = `${NO_EVENT}*${others}+(${first}>${day})*(2*(${first}-${day})+1)+(${last}<${day})*2*(${day}-${last})`;
  const isEvent = `AND(N(${planned})<${EVENT_DATES.first},TRIM(${planned})<>"",N(${at(r, 'date')})>0)`;
  return `IFERROR(IF(${isEvent},SUMPRODUCT(MIN(${away})),""),"")`;
}

/** The day a booking was planned for (see planning/opex/planned-day): a date as it stands; for an event, the booking's own moved into the event's days. */
export function plannedDay(context: OpexContext, r: number): string {
  const [planned, away, day] = [at(r, 'planned'), at(r, 'eventAway'), `INT(${at(r, 'date')})`];
  const shift = `IF(${day}<${on(context, 'Opex', figure('start'))},0,IF(MOD(${away},2)=1,(${away}-1)/2,-${away}/2))`;
  const byEvent = `IF(${away}="","",IF(${away}>=${NO_EVENT},"",${day}+${shift}))`;
  return `IFERROR(IF(N(${planned})>=${EVENT_DATES.first},${planned},${byEvent}),"")`;
}

/** What is said of a booking that was planned for neither a date nor an event there is. */
export function unplanned({ t }: OpexContext, r: number): string {
  const all = EVENT_NAMES.all;
  const address = `"${columnLetters(ledgerColumn('planned'))}"&ROW()`;
  const found = `IFERROR(TRIM(${at(r, 'planned')}),"#")`;
  const none = formulaText(t('ledger.problem.noEvents'), { cell: address, found });
  return `IF(${all}="",${none},${formulaText(t('ledger.problem.planned'), { cell: address, found, events: all })})`;
}
