import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { comparedYearName } from './compared-year-name';
import type { Preview } from './preview';
import { PreviewChart } from './PreviewChart';
import { PreviewTable } from './PreviewTable';
import { previewSentence } from './preview-sentence';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface PreviewFigureProps {
  readonly preview: Preview;
  /** Decimals of the amounts in the table. */
  readonly digits: number;
}

/** The plan by month against last year: a picture, or the same as a table, with one sentence that says what it shows. */
export function PreviewFigure({ preview, digits }: PreviewFigureProps): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { compared } = preview;
  const title = compared === null ? text('preview-title-alone') : text('preview-title', { year: comparedYearName(compared, formats) });
  const sentence = previewSentence(preview, formats);
  const comparedName = compared === null ? null : capitalised(comparedYearName(compared, formats));
  const toggle = text(asTable ? 'preview-as-chart' : 'preview-as-table');
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
      {asTable ? (
        <PreviewTable preview={preview} digits={digits} caption={title} comparedName={comparedName} />
      ) : (
        <PreviewChart preview={preview} label={`${title}. ${sentence}`} comparedName={comparedName} />
      )}
      <figcaption className={styles.sentence}>{sentence}</figcaption>
    </figure>
  );
}
