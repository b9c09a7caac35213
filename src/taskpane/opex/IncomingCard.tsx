import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { monthNumber } from '../../calendar/months';
import { actualsNoteText } from '../../locales/actuals';
import { opexPageText } from '../../locales/opex-page';
import { ChoiceField } from '../breakdown/ChoiceField';
import { Card } from '../frame/Card';
import { Disclosure } from '../frame/Disclosure';
import { FactList } from '../frame/FactList';
import { useLanguage } from '../language/language';
import { AMOUNT_KINDS, type AmountKind, type Incoming } from './incoming';
import type { IncomingFacts } from './incoming-facts';
import { factsOf, leftOut } from './incoming-text';
import { MonthTable } from './MonthTable';
import { SignQuestion } from './SignQuestion';
import type { OpexEditing } from './use-opex-form';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Months that a table shows at once; more are there to unfold. */
const IN_SIGHT = 4;

interface IncomingCardProps {
  readonly incoming: Incoming;
  readonly facts: IncomingFacts;
  readonly editing: OpexEditing;
  readonly disabled: boolean;
  onChange(incoming: Incoming): void;
}

/** What a file was found to hold, before anything is written. It takes the focus from the button that chose the file. */
export function IncomingCard({ incoming, facts, editing, disabled, onChange }: IncomingCardProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const { read, kind, asksSign } = incoming;
  useEffect(() => top.current?.focus(), [read]);
  const { spec, change } = editing;
  const found = text('data-found', { file: read.file });
  const notes = [...leftOut(facts, formats), ...read.found.notes.map(({ code, params }) => actualsNoteText(locale, code, params))];
  const last = facts.lastBooked;
  const table = <MonthTable facts={facts} caption={opexPageText(locale, 'by-month')} />;
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label={found} className={styles.all}>
      <Card title={found}>
        <FactList facts={factsOf(facts, formats)} />
        {kind !== null && (
          <ChoiceField<AmountKind>
            label={opexPageText(locale, 'kind')}
            value={kind}
            choices={AMOUNT_KINDS.map((value) => ({ value, label: opexPageText(locale, `kind-${value}`) }))}
            disabled={disabled}
            onChange={(picked) => onChange({ ...incoming, kind: picked })}
          />
        )}
        {asksSign && <SignQuestion incoming={incoming} disabled={disabled} onAnswer={(sign) => onChange({ ...incoming, sign })} />}
        {facts.months.length > IN_SIGHT ? (
          <Disclosure label={opexPageText(locale, 'by-month')} open={unfolded} onToggle={setUnfolded}>
            {table}
          </Disclosure>
        ) : (
          facts.months.length > 0 && table
        )}
      </Card>
      {last !== null && monthNumber(last) > monthNumber(spec.asOf) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {opexPageText(locale, 'after-review', { last: formats.month(last), asOf: formats.month(spec.asOf) })}
          </MessageBarBody>
          {editing.offers(last) && (
            <MessageBarActions>
              <Button size="small" disabledFocusable={disabled} onClick={() => change({ asOf: last })}>
                {opexPageText(locale, 'review-last', { month: formats.month(last) })}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {notes.length > 0 && (
        <Card title={opexPageText(locale, 'notes')}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
