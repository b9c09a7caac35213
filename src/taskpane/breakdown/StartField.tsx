import { useMemo, type ReactElement } from 'react';
import { isoMonth, monthNumber } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import type { YearMonth } from '../../planning/breakdown/plan';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { ChoiceField } from './ChoiceField';
import { historyEnd, monthlyTotals, newestBefore, startChoices } from './targets';

interface StartFieldProps {
  readonly value: YearMonth;
  readonly actuals: WorkbookState['actuals'];
  readonly disabled: boolean;
  onChange(start: YearMonth): void;
}

/** The plan's first month, from the month after history on. */
export function StartField({ value, actuals, disabled, onChange }: StartFieldProps): ReactElement {
  const { text, formats } = useLanguage();
  const totals = useMemo(() => monthlyTotals(actuals?.rows ?? []), [actuals]);
  const choices = useMemo(() => {
    const offered = actuals === null ? [] : startChoices(historyEnd(totals) ?? actuals.lastMonth, actuals.lastMonth).choices;
    const known = offered.some((month) => monthNumber(month) === monthNumber(value));
    return known ? offered : [value, ...offered].sort((a, b) => monthNumber(a) - monthNumber(b));
  }, [actuals, totals, value]);
  const before = newestBefore(totals, value);
  const gap = before !== null && monthNumber(value) > monthNumber(before) + 1;
  return (
    <ChoiceField<string>
      label={text('field-start')}
      value={isoMonth(value)}
      choices={choices.map((month) => ({ value: isoMonth(month), label: capitalised(formats.month(month)) }))}
      hint={gap ? text('start-gap', { month: formats.month(before) }) : undefined}
      disabled={disabled}
      onChange={(picked) => {
        const month = choices.find((candidate) => isoMonth(candidate) === picked);
        if (month !== undefined) onChange(month);
      }}
    />
  );
}
