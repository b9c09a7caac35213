import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ProblemBar } from '../problems/ProblemBar';
import { sameRefusal } from '../problems/same-refusal';
import type { Outcome, Page } from '../app/pane-state';
import { OutcomeBar } from './OutcomeBar';
import { OutdatedBar } from './OutdatedBar';

/** The pages that show all there is to say of an outcome. */
const PAGE_OF: Readonly<Partial<Record<Outcome['kind'], Page>>> = {
  built: 'breakdown',
  'rolling-built': 'rolling',
  'opex-built': 'opex',
  loyalty: 'loyalty',
};

/** The message bars of a page: that it may be out of date, and what went wrong last, else what came of the last work. */
export function Notices(): ReactElement {
  const { state } = usePane();
  const outdated = state.freshness === 'outdated' && state.workbook?.breakdown != null && state.running === null;
  // What was refused for an input that cannot be read is told by the problem itself.
  const toldBelow = state.problem !== null && sameRefusal(state.problem.error, state.unread);
  return (
    <>
      {outdated && !toldBelow && <OutdatedBar />}
      <LastNotice />
    </>
  );
}

function LastNotice(): ReactElement | null {
  const { state } = usePane();
  if (state.problem !== null) return <ProblemBar error={state.problem.error} task={state.problem.task} />;
  const { page, outcome } = state;
  const shownByPage = outcome !== null && PAGE_OF[outcome.kind] === page && !(outcome.kind === 'loyalty' && outcome.sheets.length > 0);
  if (state.outcome !== null && !shownByPage) return <OutcomeBar outcome={state.outcome} />;
  return null;
}
