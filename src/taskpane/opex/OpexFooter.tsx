import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { opexPageText } from '../../locales/opex-page';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';

interface OpexFooterProps {
  /** Whether all that has to be said is said. */
  readonly ready: boolean;
  /** Whether OPEX stands already. */
  readonly stands: boolean;
  onBuild(): void;
  /** Lets go of the file that comes in; null where there is none. */
  readonly onDiscard: (() => void) | null;
}

/** Builds with what comes in, or lets that go. */
export function OpexFooter({ ready, stands, onBuild, onDiscard }: OpexFooterProps): ReactElement {
  const { text, locale } = useLanguage();
  return (
    <ButtonRow>
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        title={ready ? undefined : opexPageText(locale, 'sign-first')}
        onClick={() => ready && onBuild()}
      >
        {stands ? text('rebuild') : opexPageText(locale, 'build')}
      </Button>
      {onDiscard !== null && (
        <Button appearance="subtle" onClick={onDiscard}>
          {text('data-other-file')}
        </Button>
      )}
    </ButtonRow>
  );
}
