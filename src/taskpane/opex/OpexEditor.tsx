import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { WorkbookState, WrittenOpex } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import type { ClosedMonths } from '../../planning/opex/add-bookings';
import { usePane } from '../app/pane-context';
import { PlanDamage } from '../checks/PlanDamage';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { ChecksOff } from './ChecksOff';
import { proposed, toBuild, type Incoming } from './incoming';
import { IncomingFile } from './IncomingFile';
import { monthsTwice } from './months-twice';
import { OpexFields } from './OpexFields';
import { OpexFooter } from './OpexFooter';
import { ReviewCard } from './ReviewCard';
import { TwiceQuestion } from './TwiceQuestion';
import { useOpexForm } from './use-opex-form';

const useStyles = makeStyles({ text: { margin: 0 } });

interface OpexEditorProps {
  readonly title: string;
  readonly standing: WrittenOpex | null;
  readonly breakdown: NonNullable<WorkbookState['breakdown']>;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
}

/** What is reviewed, what stands out, what comes in from a file, and Build. */
export function OpexEditor({ title, standing, breakdown, actuals }: OpexEditorProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  const { start } = breakdown.spec;
  const editing = useOpexForm(start, actuals);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [letGo, setLetGo] = useState(false);
  const { spec } = editing;
  const habits = standing?.habits ?? null;
  const asked = useMemo(() => toBuild(spec, incoming, habits, 'refuse'), [spec, incoming, habits]);
  const build = (closed: ClosedMonths): void => {
    if (asked !== null) actions.buildOpex({ ...asked, closed });
  };
  const discard = (): void => {
    setIncoming(null);
    setLetGo(true);
    actions.dismiss();
  };
  const twice = incoming === null ? null : monthsTwice(state.problem);
  const busy = state.running !== null;
  return (
    <PageFrame
      title={title}
      footer={
        state.running !== null ? (
          <RunningBar running={state.running} />
        ) : (
          <OpexFooter
            ready={asked !== null}
            stands={standing !== null}
            onBuild={() => build('refuse')}
            onDiscard={incoming === null ? null : discard}
          />
        )
      }
    >
      {twice === null ? <Notices /> : <TwiceQuestion months={twice} onAnswer={build} />}
      <PlanDamage breakdown={breakdown} />
      <Question>{opexPageText(locale, 'question')}</Question>
      <OpexFields editing={editing} start={start} disabled={busy} />
      {standing === null && incoming === null && <p className={styles.text}>{opexPageText(locale, 'not-built')}</p>}
      {standing !== null && incoming === null && <ReviewCard standing={standing} />}
      {standing !== null && incoming === null && <ChecksOff checks={standing.checks} />}
      <IncomingFile
        incoming={incoming}
        standing={standing}
        start={start}
        editing={editing}
        takesFocus={letGo}
        disabled={busy}
        onRead={(read) => setIncoming(proposed(read, standing))}
        onChange={setIncoming}
      />
    </PageFrame>
  );
}
