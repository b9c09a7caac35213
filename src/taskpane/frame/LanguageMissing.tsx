import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage } from '../language/language';
import { ownNames } from '../language/own-names';

/** Says that the language a person wants could not be loaded, and offers to try again. */
export function LanguageMissing(): ReactElement | null {
  const { text, missing, tryAgain } = useLanguage();
  if (missing === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{text('language-not-loaded', { language: ownNames[missing] })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={tryAgain}>
          {text('try-again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
