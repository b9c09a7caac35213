import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BreakdownPlan } from '../../planning/breakdown/plan';
import { useLanguage } from '../language/language';
import { wholePlanNotes } from './whole-plan-notes';

const useStyles = makeStyles({
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why the previewed plan is as it is, where its history leaves something to be said. */
export function PreviewNotes({ plan }: { readonly plan: BreakdownPlan }): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const notes = useMemo(() => wholePlanNotes(plan, locale), [plan, locale]);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
