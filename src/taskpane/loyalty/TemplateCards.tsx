import { Field, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { LOYALTY_TEMPLATES, type LoyaltyTemplate } from '../../planning/loyalty/templates';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  cards: { gap: tokens.spacingVerticalS },
  card: {
    boxSizing: 'border-box',
    width: '100%',
    alignItems: 'flex-start',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  words: { display: 'flex', flexDirection: 'column' },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface TemplateCardsProps {
  readonly value: LoyaltyTemplate;
  readonly disabled: boolean;
  onChange(template: LoyaltyTemplate): void;
}

/** Programmes to start from, a card with a sentence each. */
export function TemplateCards({ value, disabled, onChange }: TemplateCardsProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <Field label={loyaltyPageText(locale, 'template')} hint={value === 'blank' ? undefined : loyaltyPageText(locale, 'template-hint')}>
      <RadioGroup
        className={styles.cards}
        value={value}
        disabled={disabled}
        onChange={(_, { value: picked }) => {
          const template = LOYALTY_TEMPLATES.find((one) => one === picked);
          if (template !== undefined) onChange(template);
        }}
      >
        {LOYALTY_TEMPLATES.map((template) => (
          <Radio
            key={template}
            value={template}
            className={mergeClasses(styles.card, template === value && styles.chosen)}
            label={
              <span className={styles.words}>
                <span className={styles.name}>{loyaltyPageText(locale, `template.${template}`)}</span>
                <span className={styles.text}>{loyaltyPageText(locale, `template.${template}.text`)}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
