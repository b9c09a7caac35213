import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { sampleHistory } from '../data/sample';
import { useHistoryFile } from '../data/use-history-file';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The two ways to begin in a workbook that holds nothing yet. */
export function StartCard(): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { state, actions } = usePane();
  const sample = useHistoryFile((history) => void actions.importActuals(history.actuals.rows));
  const busy = sample.reading !== null || state.running !== null;
  return (
    <section className={styles.card} aria-labelledby="start-title">
      <h2 id="start-title" className={styles.title}>
        {text('start-title')}
      </h2>
      <p className={styles.text}>{text('start-text')}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => actions.open('data')} disabled={busy}>
          {text('start-import')}
        </Button>
        <Button
          onClick={() => sample.read(sampleHistory(locale))}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="extra-tiny" /> : undefined}
        >
          {text('start-sample')}
        </Button>
      </div>
      <p className={styles.hint}>{text('start-sample-hint')}</p>
    </section>
  );
}
