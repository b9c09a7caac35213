import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { LanguageChoice } from './LanguageChoice';
import { LanguageMissing } from './LanguageMissing';
import { useFollowing } from './use-following';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  homeTitle: { paddingLeft: tokens.spacingHorizontalS },
  aside: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PageFrameProps {
  readonly title: string;
  /** Small words at the right of the header, such as the plan's name. */
  readonly aside?: string;
  readonly isHome?: boolean;
  readonly children: ReactNode;
  /** Stays in sight below the page. */
  readonly footer?: ReactNode;
}

/** What every page stands in: a header with the way back and the menu, the page itself, and a footer that stays in sight. */
export function PageFrame({ title, aside = '', isHome = false, children, footer }: PageFrameProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const { state, actions } = usePane();
  const following = useFollowing();
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);

  // A page that was stepped into takes the focus, so that reading starts at its title. Opening the pane must not steal it.
  useEffect(() => {
    const taken = main.current?.contains(document.activeElement) ?? false; // A part of the page that just appeared may have asked first.
    if (!isHome && !taken) heading.current?.focus();
  }, [isHome]);
  useKeptFocus(state, heading);

  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {!isHome && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={text('back-home')}
            title={text('back-home')}
            onClick={() => actions.open('home')}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={isHome ? `${styles.title} ${styles.homeTitle}` : styles.title}>
          {title}
        </h1>
        <span className={styles.aside}>{following ? text('following') : aside}</span>
        <LanguageChoice />
      </header>
      <main ref={main} className={styles.main}>
        <LanguageMissing />
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
