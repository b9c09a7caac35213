import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Figure } from '../figure/Figure';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { comparedYearName } from './compared-year-name';
import type { Preview } from './preview';
import { PreviewChart } from './PreviewChart';
import { PreviewTable } from './PreviewTable';
import { previewSentence } from './preview-sentence';

const useStyles = makeStyles({ past: { opacity: 0.4 } });

interface PreviewFigureProps {
  readonly preview: Preview;
  /** Decimals of the amounts in the table. */
  readonly digits: number;
  /** Whether it shows an earlier target, as the one typed now cannot be planned. It keeps its place, so that nothing jumps while one is typed. */
  readonly past?: boolean;
}

/** The plan by month against last year. */
export function PreviewFigure({ preview, digits, past = false }: PreviewFigureProps): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { compared } = preview;
  const title = compared === null ? text('preview-title-alone') : text('preview-title', { year: comparedYearName(compared, formats) });
  const sentence = past ? text('preview-missing') : previewSentence(preview, formats);
  const comparedName = compared === null ? null : capitalised(comparedYearName(compared, formats));
  const shown = (picture: ReactElement): ReactElement => (
    <div className={past ? styles.past : undefined} aria-hidden={past}>
      {picture}
    </div>
  );
  return (
    <Figure
      title={title}
      sentence={sentence}
      chart={shown(<PreviewChart preview={preview} label={`${title}. ${sentence}`} comparedName={comparedName} />)}
      table={shown(<PreviewTable preview={preview} digits={digits} caption={title} comparedName={comparedName} />)}
    />
  );
}
