import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenRolling } from '../../excel/contracts';
import { rollingPageText } from '../../locales/rolling-page';
import { CellLink } from '../frame/CellLink';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Says that checks of the rolling plan that stands are not zero, with the way to its sheets. */
export function ChecksOff({ standing }: { readonly standing: WrittenRolling }): ReactElement | null {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { sheet, checks } = standing;
  if (checks.off === 0) return null;
  return (
    <p className={styles.text}>
      {rollingPageText(locale, 'off', { count: checks.off })}{' '}
      <CellLink address={firstCell(sheet)} inline>
        {text('open-sheet', { sheet })}
      </CellLink>
    </p>
  );
}
