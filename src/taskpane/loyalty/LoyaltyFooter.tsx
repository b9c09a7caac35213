import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';

interface LoyaltyFooterProps {
  /** Whether a plan stands already, so that what is done with it comes first. */
  readonly stands: boolean;
  onBuild(): void;
}

/** Builds the plan, or builds it again. */
export function LoyaltyFooter({ stands, onBuild }: LoyaltyFooterProps): ReactElement {
  const { text, locale } = useLanguage();
  return (
    <ButtonRow>
      <Button appearance={stands ? 'secondary' : 'primary'} onClick={onBuild}>
        {stands ? text('rebuild') : loyaltyPageText(locale, 'build')}
      </Button>
    </ButtonRow>
  );
}
