import type { ReactElement } from 'react';
import type { GroupChecks } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { CheckRows } from '../checks/CheckRows';
import { Card } from '../frame/Card';
import { useLanguage } from '../language/language';

/** The checks that are not zero, each with the way to its cell; nothing where all are. */
export function ChecksOff({ checks: { lines = [] } }: { readonly checks: GroupChecks }): ReactElement | null {
  const { locale } = useLanguage();
  const off = lines.filter(({ ok }) => !ok);
  if (off.length === 0) return null;
  return (
    <Card title={loyaltyPageText(locale, 'checks-off')}>
      <CheckRows lines={off} />
    </Card>
  );
}
