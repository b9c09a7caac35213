import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { useLanguage } from '../language/language';
import type { ManyRuns } from './runs-form';

interface ManyRunsQuestionProps {
  readonly many: ManyRuns;
  /** What its button says that goes on all the same. */
  readonly go: string;
  onGo(): void;
  onBack(): void;
}

/** Asks before runs that take long, with what they will take. */
export function ManyRunsQuestion({ many: { megabytes, seconds }, go, onGo, onBack }: ManyRunsQuestionProps): ReactElement {
  const { locale } = useLanguage();
  const time =
    seconds < 90
      ? loyaltyPageText(locale, 'time-seconds', { count: Math.max(1, Math.round(seconds)) })
      : loyaltyPageText(locale, 'time-minutes', { count: Math.round(seconds / 60) });
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{loyaltyPageText(locale, 'many-runs', { megabytes: Math.ceil(megabytes), time })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" autoFocus onClick={onGo}>
          {go}
        </Button>
        <Button size="small" onClick={onBack}>
          {loyaltyPageText(locale, 'many-back')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
