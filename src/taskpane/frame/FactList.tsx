import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A figure with its name. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Said smaller, behind the value. */
  readonly detail?: string;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Names and figures in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.flatMap(({ name, value, detail }) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} value`} className={styles.value}>
          {value}
          {detail !== undefined && <span className={styles.detail}> ({detail})</span>}
        </dd>,
      ])}
    </dl>
  );
}
