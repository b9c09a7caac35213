import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Info24Regular, Warning24Filled } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  gone: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

const icons = { good: CheckmarkCircle24Filled, bad: Warning24Filled, gone: Info24Regular };

interface ResultHeadProps {
  readonly tone: keyof typeof icons;
  readonly children: string;
}

/** The heading of a result. It takes the focus as it appears, so that reading starts there; that of a result that is gone does not. */
export function ResultHead({ tone, children }: ResultHeadProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const appeared = useRef(false);
  useEffect(() => {
    if (!appeared.current && tone !== 'gone') title.current?.focus();
    appeared.current = true;
  }, [tone]);
  const Icon = icons[tone];
  return (
    <div className={styles.head}>
      <Icon className={styles[tone]} />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {children}
      </h2>
    </div>
  );
}
