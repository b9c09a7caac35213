import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The one question a page answers. */
export function Question({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return <h2 className={styles.question}>{children}</h2>;
}
