import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ActualsProblem } from '../data/ActualsProblem';
import { BuiltGlance } from './BuiltGlance';
import { ProposalGlance } from './ProposalGlance';

/** The plan at a glance. What is wrong with the history comes in its place: computed without it, the picture would be of another plan. */
export function HomeGlance(): ReactElement {
  const { state } = usePane();
  const breakdown = state.workbook?.breakdown ?? null;
  if (state.workbook !== null && state.workbook.actualsProblem !== null) return <ActualsProblem leadsThere />;
  return breakdown === null ? <ProposalGlance /> : <BuiltGlance breakdown={breakdown} />;
}
