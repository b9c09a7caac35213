import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rollingPageText } from '../../locales/rolling-page';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Takes the recommended split of the media budget over, where a rolling plan stands. */
export function AcceptMedia(): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  return (
    <Button className={styles.button} disabledFocusable={state.running !== null} onClick={() => actions.acceptMedia()}>
      {rollingPageText(locale, 'media')}
    </Button>
  );
}
