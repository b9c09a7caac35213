import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { StartCard } from '../home/StartCard';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The breakdown page while there is no history: says why, and offers the two ways to get some. */
export function NeedsHistory({ title }: { readonly title: string }): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <PageFrame title={title}>
      <Notices />
      <Question>{text('breakdown-question')}</Question>
      <p className={styles.text}>{text('breakdown-needs-data')}</p>
      <StartCard />
    </PageFrame>
  );
}
