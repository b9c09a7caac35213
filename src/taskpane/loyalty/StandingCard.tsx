import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { Card } from '../frame/Card';
import { CellLink } from '../frame/CellLink';
import { Disclosure } from '../frame/Disclosure';
import { firstCell } from '../frame/first-cell';
import { capitalised } from '../language/capitalised';
import type { Formats } from '../language/formats';
import { useLanguage } from '../language/language';
import { SizeFields } from './SizeFields';
import type { LoyaltyEditing } from './use-loyalty-form';
import { whatGoes } from './what-goes';

const useStyles = makeStyles({
  text: { margin: 0 },
  goes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorStatusWarningForeground1 },
});

interface StandingCardProps {
  readonly standing: WrittenLoyalty;
  readonly editing: LoyaltyEditing;
  readonly disabled: boolean;
}

/** What stands, how it may be made other than it is, and what would go with that. */
export function StandingCard({ standing, editing, disabled }: StandingCardProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const [open, setOpen] = useState(false);
  const { sheet, size } = standing;
  const goes = size === null ? [] : whatGoes(editing.form, size, formats);
  return (
    <Card title={text('step-loyalty')} action={<CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>}>
      <p className={styles.text}>{size === null ? loyaltyPageText(locale, 'standing-unknown') : sizeText(size, formats)}</p>
      {size !== null && (
        <Disclosure label={loyaltyPageText(locale, 'change-size')} open={open || goes.length > 0} onToggle={setOpen}>
          <SizeFields editing={editing} stands disabled={disabled} />
        </Disclosure>
      )}
      {goes.length > 0 && (
        <ul className={styles.goes} aria-live="polite">
          {goes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Such as `24 months from Jan 2027, 3 segments, 3 rewards, 1 stored-value card`. */
function sizeText(
  { start, months, segments, rewards, cards = 0 }: NonNullable<WrittenLoyalty['size']>,
  { locale, month }: Formats,
): string {
  return capitalised(
    loyaltyPageText(locale, 'standing', {
      start: month(start),
      months: loyaltyPageText(locale, 'months-count', { count: months }),
      segments: loyaltyPageText(locale, 'segments-count', { count: segments }),
      rewards: loyaltyPageText(locale, 'rewards-count', { count: rewards }),
      cards: loyaltyPageText(locale, 'cards-count', { count: cards }),
    }),
  );
}
