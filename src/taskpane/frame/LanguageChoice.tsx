import { makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { LOCALES } from '../../locales/locale';
import { useLanguage } from '../language/language';
import { ownNames } from '../language/own-names';

const FOLLOW_EXCEL = 'excel';

const useStyles = makeStyles({
  button: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2BrandHover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choice: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    opacity: 0,
    cursor: 'pointer',
    // The open list is drawn with the colours of the element itself.
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: 'inherit',
  },
});

/** The pane's language, behind one button: Excel's own, or one a person prefers. */
export function LanguageChoice(): ReactElement {
  const styles = useStyles();
  const { text, locale: spoken, chosen, officeLocale, choose } = useLanguage();
  // A language that is wanted but not loaded is not shown as chosen: it can be chosen again.
  const follows = chosen === null && spoken === officeLocale;
  return (
    <span className={styles.button} title={text('language')}>
      <LocalLanguage20Regular aria-hidden />
      <select
        className={styles.choice}
        aria-label={text('language')}
        value={follows ? FOLLOW_EXCEL : spoken}
        onChange={(event) => choose(LOCALES.find((locale) => locale === event.target.value) ?? null)}
      >
        <option value={FOLLOW_EXCEL}>{text('language-of-excel', { language: ownNames[officeLocale] })}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownNames[locale]}
          </option>
        ))}
      </select>
    </span>
  );
}
