import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';

/** Leads on once history is written; it has the focus, as the button that wrote it is gone. */
export function WrittenFooter(): ReactElement {
  const { text } = useLanguage();
  const { actions } = usePane();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <ButtonRow>
      <Button ref={next} appearance="primary" onClick={() => actions.open('breakdown')}>
        {text('data-next')}
      </Button>
      <Button appearance="subtle" onClick={() => actions.open('home')}>
        {text('done')}
      </Button>
    </ButtonRow>
  );
}
