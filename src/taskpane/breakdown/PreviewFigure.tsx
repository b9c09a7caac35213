import type { ReactElement } from 'react';
import { Figure } from '../figure/Figure';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { comparedYearName } from './compared-year-name';
import type { Preview } from './preview';
import { PreviewChart } from './PreviewChart';
import { PreviewTable } from './PreviewTable';
import { previewSentence } from './preview-sentence';

interface PreviewFigureProps {
  readonly preview: Preview;
  /** Decimals of the amounts in the table. */
  readonly digits: number;
}

/** The plan by month against last year. */
export function PreviewFigure({ preview, digits }: PreviewFigureProps): ReactElement {
  const { text, formats } = useLanguage();
  const { compared } = preview;
  const title = compared === null ? text('preview-title-alone') : text('preview-title', { year: comparedYearName(compared, formats) });
  const sentence = previewSentence(preview, formats);
  const comparedName = compared === null ? null : capitalised(comparedYearName(compared, formats));
  return (
    <Figure
      title={title}
      sentence={sentence}
      chart={<PreviewChart preview={preview} label={`${title}. ${sentence}`} comparedName={comparedName} />}
      table={<PreviewTable preview={preview} digits={digits} caption={title} comparedName={comparedName} />}
    />
  );
}
