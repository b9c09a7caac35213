import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { useToday } from '../app/use-today';
import { useLanguage } from '../language/language';
import { homeRows, isEmptyPlan } from './home-rows';
import { StepRow } from './StepRow';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
});

/** The steps of the plan, one row each. The focus comes back to the row a person went into. */
export function StepList({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { state } = usePane();
  const list = useRef<HTMLOListElement>(null);
  const today = useToday();
  const { freshness } = state;
  const rows = useMemo(() => homeRows(workbook, formats, today, freshness), [workbook, formats, today, freshness]);
  const begun = !isEmptyPlan(workbook);
  const { cameFrom } = state;

  useEffect(() => {
    if (cameFrom !== null) list.current?.querySelector<HTMLElement>(`[data-step="${cameFrom}"]`)?.focus();
  }, [cameFrom]);

  return (
    <ol ref={list} className={styles.list} aria-label={text('home-steps')}>
      {rows.map((row, index) => (
        <StepRow key={row.step} row={row} number={index + 1} showNext={begun} />
      ))}
    </ol>
  );
}
