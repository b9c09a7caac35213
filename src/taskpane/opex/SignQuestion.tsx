import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { opexPageText } from '../../locales/opex-page';
import { COST_SIGNS, type CostSign } from '../../planning/opex/read-bookings';
import { useLanguage } from '../language/language';
import type { Incoming } from './incoming';

interface SignQuestionProps {
  readonly incoming: Incoming;
  readonly disabled: boolean;
  onAnswer(sign: CostSign): void;
}

/** Asks what amounts below zero are; nothing is taken for granted until it is said once. */
export function SignQuestion({ incoming: { read, sign }, disabled, onAnswer }: SignQuestionProps): ReactElement {
  const { locale } = useLanguage();
  const { negative } = read;
  return (
    <Field
      label={opexPageText(locale, 'sign')}
      hint={negative > 0 ? opexPageText(locale, 'sign-asks', { count: negative }) : undefined}
      validationState={sign === null ? 'warning' : 'none'}
      validationMessage={sign === null ? opexPageText(locale, 'sign-first') : undefined}
    >
      <RadioGroup
        value={sign ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => {
          const answer = COST_SIGNS.find((one) => one === value);
          if (answer !== undefined) onAnswer(answer);
        }}
      >
        {[...COST_SIGNS].reverse().map((one) => (
          <Radio key={one} value={one} label={opexPageText(locale, `sign-${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
