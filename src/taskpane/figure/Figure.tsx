import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FigureProps {
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly sentence: string;
  readonly chart: ReactElement;
  /** The same as figures. */
  readonly table: ReactElement;
}

/** A picture, or the same as a table, with one sentence that says what it shows. */
export function Figure({ title, sentence, chart, table }: FigureProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const toggle = text(asTable ? 'figure-as-chart' : 'figure-as-table');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <Button
          appearance="subtle"
          size="small"
          icon={asTable ? <DataBarVertical20Regular /> : <Table20Regular />}
          aria-label={toggle}
          title={toggle}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      {asTable ? table : chart}
      <figcaption className={styles.sentence} aria-live="polite">
        {sentence}
      </figcaption>
    </figure>
  );
}
