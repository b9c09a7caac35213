import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, type ReactElement } from 'react';
import type { Notice } from '../session/state';
import { useTexts, useWorkbench, useWorkbenchState } from './workbench-context';

const GOOD_NEWS_MILLISECONDS = 4000;

/** What has happened, over the grid's lower corner: good news passes, trouble stays until it is dismissed. */
export function Notices(): ReactElement {
  const notices = useWorkbenchState((state) => state.notices);
  return (
    <MessageBarGroup className="notices" animate="both">
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </MessageBarGroup>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  useEffect(() => {
    if (notice.kind !== 'success') return;
    const timer = setTimeout(() => actions.dismiss(notice.id), GOOD_NEWS_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [actions, notice]);
  return (
    <MessageBar intent={notice.kind} layout="multiline" data-notice={notice.kind}>
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.lines.map((line, index) => (
          <div key={index}>{line}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={t('dismiss')}
            onClick={() => actions.dismiss(notice.id)}
          />
        }
      />
    </MessageBar>
  );
}
