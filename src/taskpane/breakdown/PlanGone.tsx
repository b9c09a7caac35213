import { makeStyles, tokens } from '@fluentui/react-components';
import { Info24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** Stands in for the result of a build that Excel's undo, or a person, has since taken away. */
export function PlanGone(): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <>
      <div className={styles.head}>
        <Info24Regular className={styles.icon} />
        <h2 className={styles.title}>{text('result-gone')}</h2>
      </div>
      <p className={styles.text}>{text('result-gone-text')}</p>
    </>
  );
}
