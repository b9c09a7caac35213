import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ResultHead } from '../frame/ResultHead';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Stands in for the result of a build that Excel's undo, or a person, has since taken away. */
export function PlanGone(): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <>
      <ResultHead tone="gone">{text('result-gone')}</ResultHead>
      <p className={styles.text}>{text('result-gone-text')}</p>
    </>
  );
}
