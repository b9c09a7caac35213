import { makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { LOCALES, type Locale } from '../../locales/locale';
import { useLanguage } from '../language/language';

/** Every language in its own words, so that anyone finds the way back. */
const ownNames: Readonly<Record<Locale, string>> = { 'en-US': 'English', 'zh-CN': '中文', 'vi-VN': 'Tiếng Việt' };
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
  const { text, chosen, officeLocale, choose } = useLanguage();
  return (
    <span className={styles.button} title={text('language')}>
      <LocalLanguage20Regular aria-hidden />
      <select
        className={styles.choice}
        aria-label={text('language')}
        value={chosen ?? FOLLOW_EXCEL}
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
