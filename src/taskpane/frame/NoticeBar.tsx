import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { focusIsLost } from './use-kept-focus';

/** The page's header stays in sight: what is scrolled to must come to lie below it. */
const useStyles = makeStyles({ bar: { scrollMarginTop: '60px' } });

interface NoticeBarProps {
  readonly intent: MessageBarProps['intent'];
  readonly sentence: string;
  /** What the bar tells of: another one is news. */
  readonly about: unknown;
  /** Whether news take the focus from where it is; otherwise only a focus that is lost comes here. */
  readonly interrupts?: boolean;
  /** Links that lead on. */
  readonly children: ReactNode;
}

/** A sentence on what just happened, with links and the way to be rid of it. */
export function NoticeBar({ intent, sentence, about, interrupts = false, children }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const { actions } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (interrupts || focusIsLost()) bar.current?.focus();
    if (interrupts) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [about, interrupts]);
  return (
    <MessageBar ref={bar} className={styles.bar} tabIndex={-1} intent={intent} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text('dismiss')}
            onClick={() => actions.dismiss()}
          />
        }
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
