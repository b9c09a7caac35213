import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Month } from '../../calendar/months';
import type { WrittenOpex } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import { newLines } from '../../planning/opex/new-lines';
import { DropZone } from '../data/DropZone';
import { ReadingFile } from '../data/ReadingFile';
import { useLanguage } from '../language/language';
import { isBaseName } from './base-names';
import { arriving, type Incoming } from './incoming';
import { incomingFacts } from './incoming-facts';
import { IncomingCard } from './IncomingCard';
import { NewLinesCard } from './NewLinesCard';
import type { ReadBookings } from './read-bookings-file';
import { useBookingsFile } from './use-bookings-file';
import type { OpexEditing } from './use-opex-form';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  zone: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  expects: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface IncomingFileProps {
  /** The file that was read; null where there is none yet. */
  readonly incoming: Incoming | null;
  readonly standing: WrittenOpex | null;
  /** Of the plan year. */
  readonly start: Month;
  readonly editing: OpexEditing;
  /** Whether the focus belongs where a file is chosen, because what had it is gone. */
  readonly takesFocus: boolean;
  readonly disabled: boolean;
  onRead(read: ReadBookings): void;
  onChange(incoming: Incoming): void;
}

/** Where bookings and budgets come from, then what a file brings and what there is to say about it. */
export function IncomingFile({
  incoming,
  standing,
  start,
  editing,
  takesFocus,
  disabled,
  onRead,
  onChange,
}: IncomingFileProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const file = useBookingsFile(onRead);
  const brought = useMemo(() => (incoming === null ? null : arriving(incoming)), [incoming]);
  const facts = useMemo(() => brought && incomingFacts(brought, start, isBaseName), [brought, start]);
  const lines = useMemo(() => brought && newLines(brought, standing?.lines ?? [], isBaseName), [brought, standing]);
  if (incoming !== null && facts !== null && lines !== null)
    return (
      <>
        <IncomingCard incoming={incoming} facts={facts} editing={editing} disabled={disabled} onChange={onChange} />
        <NewLinesCard
          lines={lines}
          standing={standing?.lines ?? []}
          names={incoming.names}
          disabled={disabled}
          onChange={(names) => onChange({ ...incoming, names })}
        />
      </>
    );
  return (
    <section className={styles.zone} aria-label={opexPageText(locale, 'bring')}>
      <h3 className={styles.title}>{opexPageText(locale, 'bring')}</h3>
      {file.reading === null ? (
        <>
          <DropZone isPrimary={false} onFile={file.read} takesFocus={takesFocus || file.givenUp} />
          <p className={styles.expects}>{opexPageText(locale, 'expects')}</p>
        </>
      ) : (
        <ReadingFile file={file.reading} onGiveUp={file.giveUp} />
      )}
    </section>
  );
}
