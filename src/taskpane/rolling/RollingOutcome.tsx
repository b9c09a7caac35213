import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { WrittenRolling } from '../../excel/contracts';
import { eventWordText } from '../../locales/events-sheet';
import type { Locale } from '../../locales/locale';
import { rollingNoteText } from '../../locales/rolling-notes';
import { rollingPageText } from '../../locales/rolling-page';
import type { EventCell } from '../../planning/events/event-row';
import { Card } from '../frame/Card';
import { FactList } from '../frame/FactList';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import type { RollingPreview } from './rolling-preview';
import { rollingSentence } from './rolling-sentence';
import { RollingTable } from './RollingTable';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  /** Of other months than are asked for now; it keeps its place, so that nothing jumps. */
  past: { opacity: 0.4 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface RollingOutcomeProps {
  /** Null while it is being made. */
  readonly preview: RollingPreview | null;
  readonly standing: WrittenRolling | null;
}

/** What the months come to, their events by name, and what is worth knowing before it is built. */
export function RollingOutcome({ preview, standing }: RollingOutcomeProps): ReactElement | null {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const id = useId();
  const [latest, setLatest] = useState(preview);
  if (preview !== null && preview !== latest) setLatest(preview);
  const shown = preview ?? latest;
  const [first, last] = [shown?.months[0]?.month, shown?.months.at(-1)?.month];
  if (shown === null || first === undefined || last === undefined) return null;
  const past = preview === null;
  const title = rollingPageText(locale, 'title', { months: formats.months(first, last) });
  const sentence = rollingSentence(shown, formats);
  const { events, notes } = shown.plan;
  return (
    <section className={past ? `${styles.all} ${styles.past}` : styles.all} aria-labelledby={id} aria-busy={past}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <RollingTable preview={shown} caption={title} />
      <p className={styles.text} aria-live="polite">
        {sentence}
      </p>
      {standing !== null && <p className={styles.quiet}>{rollingPageText(locale, 'standing', { sheet: standing.sheet })}</p>}
      {events.length > 0 && (
        <Card title={rollingPageText(locale, 'events')}>
          <FactList
            facts={shown.months.map((month) => ({
              name: capitalised(formats.month(month.month)),
              value: formats.list(month.events.map((event) => eventName(event, locale))) || rollingPageText(locale, 'none'),
            }))}
          />
        </Card>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ code, params }) => (
            <li key={code}>{rollingNoteText(locale, code, params)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function eventName(event: EventCell, locale: Locale): string {
  return typeof event === 'object' ? eventWordText(locale, event.word) : String(event);
}
