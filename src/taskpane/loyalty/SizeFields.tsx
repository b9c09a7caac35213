import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { MOST_CARDS } from '../../planning/loyalty/card-inputs';
import { MOST_SEGMENTS } from '../../planning/loyalty/loyalty-assumptions';
import { MOST_SCENARIOS } from '../../planning/loyalty/loyalty-inputs';
import { MOST_REWARDS } from '../../planning/loyalty/resize-inputs';
import type { LoyaltyTemplate } from '../../planning/loyalty/templates';
import { ChoiceField } from '../breakdown/ChoiceField';
import { Disclosure } from '../frame/Disclosure';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { startsAround, windows } from './loyalty-form';
import type { LoyaltyEditing } from './use-loyalty-form';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Stands for what the template has. */
const OF_TEMPLATE = '';

/** Counts that the templates but `blank` have. */
const TEMPLATE_COUNT = 3;

/** Cards that a plan begins with: those of the template, or one to be filled in. */
const TEMPLATE_CARDS: Readonly<Partial<Record<LoyaltyTemplate, number>>> = { 'beauty-members': 2 };

/** Scenarios that a plan begins with: as assumed, richer, leaner. */
const FIRST_SCENARIOS = 3;

interface SizeFieldsProps {
  readonly editing: LoyaltyEditing;
  /** Whether a plan stands, so that nothing is left to a template. */
  readonly stands: boolean;
  readonly disabled: boolean;
}

/** Which months the plan has; how many segments, rewards, cards and scenarios, and the fiscal year, lie under More options. */
export function SizeFields({ editing, stands, disabled }: SizeFieldsProps): ReactElement {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const [more, setMore] = useState(false);
  const { form, opening, change } = editing;
  const starts = startsAround(opening.start);
  const ofTemplate = form.template === 'blank' ? 1 : TEMPLATE_COUNT;
  const monthNames = Array.from({ length: 12 }, (_, at) =>
    capitalised(new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, at, 1))),
  );
  const count = (value: number | null): string => String(value ?? ofTemplate);
  const counts = (most: number) => Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  return (
    <div className={styles.fields}>
      <ChoiceField<string>
        label={loyaltyPageText(locale, 'start')}
        value={isoMonth(form.start)}
        choices={starts.map((month) => ({ value: isoMonth(month), label: capitalised(formats.month(month)) }))}
        disabled={disabled}
        onChange={(picked) => change({ start: starts.find((month) => isoMonth(month) === picked) ?? form.start })}
      />
      <ChoiceField<string>
        label={loyaltyPageText(locale, 'months')}
        value={String(form.months)}
        choices={windows(form.months).map((months) => ({
          value: String(months),
          label: loyaltyPageText(locale, 'months-count', { count: months }),
        }))}
        disabled={disabled}
        onChange={(picked) => change({ months: Number(picked) })}
      />
      <Disclosure label={loyaltyPageText(locale, 'more')} open={more} onToggle={setMore}>
        <ChoiceField<string>
          label={loyaltyPageText(locale, 'segments')}
          value={count(form.segments)}
          choices={counts(MOST_SEGMENTS)}
          disabled={disabled}
          onChange={(picked) => change({ segments: Number(picked) })}
        />
        <ChoiceField<string>
          label={loyaltyPageText(locale, 'rewards')}
          value={count(form.rewards)}
          choices={counts(MOST_REWARDS)}
          disabled={disabled}
          onChange={(picked) => change({ rewards: Number(picked) })}
        />
        <ChoiceField<string>
          label={loyaltyPageText(locale, 'cards')}
          value={String(form.cards ?? TEMPLATE_CARDS[form.template] ?? 1)}
          choices={Array.from({ length: MOST_CARDS + 1 }, (_, cards) => ({ value: String(cards), label: String(cards) }))}
          disabled={disabled}
          onChange={(picked) => change({ cards: Number(picked) })}
        />
        <ChoiceField<string>
          label={loyaltyPageText(locale, 'scenarios-many')}
          value={String(form.scenarios ?? FIRST_SCENARIOS)}
          choices={counts(MOST_SCENARIOS)}
          disabled={disabled}
          onChange={(picked) => change({ scenarios: Number(picked) })}
        />
        <ChoiceField<string>
          label={loyaltyPageText(locale, 'fiscal-year')}
          value={form.fiscalYearStart === null ? OF_TEMPLATE : String(form.fiscalYearStart)}
          choices={[
            ...(stands ? [] : [{ value: OF_TEMPLATE, label: loyaltyPageText(locale, 'fiscal-year-first') }]),
            ...monthNames.map((label, at) => ({ value: String(at + 1), label })),
          ]}
          disabled={disabled}
          onChange={(picked) => change({ fiscalYearStart: picked === OF_TEMPLATE ? null : Number(picked) })}
        />
      </Disclosure>
    </div>
  );
}
