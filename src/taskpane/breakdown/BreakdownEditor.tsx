import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { InputError } from '../../locales/input-error';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { ActualsProblem } from '../data/ActualsProblem';
import { useLanguage } from '../language/language';
import { NO_INPUTS } from '../../planning/breakdown/no-inputs';
import { weightsOf } from './breakdown-form';
import { BreakdownFields } from './BreakdownFields';
import { describeProblem } from '../problems/describe-problem';
import { ConflictList } from './ConflictList';
import { conflictLines } from './lock-conflicts';
import { PreviewFigure } from './PreviewFigure';
import { PreviewNotes } from './PreviewNotes';
import { sheetOf } from './sheet-of';
import { SheetsLanguage } from './SheetsLanguage';
import type { BreakdownEditing } from './use-breakdown-form';
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  fields: { display: 'contents' },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BreakdownEditorProps {
  readonly title: string;
  readonly workbook: WorkbookState;
  readonly editing: BreakdownEditing;
}

/** The form, the picture that follows it, and Build. */
export function BreakdownEditor({ title, workbook, editing }: BreakdownEditorProps): ReactElement {
  const styles = useStyles();
  const { text, formats, locale } = useLanguage();
  const { state, actions } = usePane();
  const { actuals, breakdown } = workbook;
  const spec = editing.spec instanceof InputError ? null : editing.spec;
  const rows = useMemo(() => actuals?.rows ?? [], [actuals]);
  const weights = weightsOf(editing.form);
  const standing = breakdown?.plan.kept;
  const kept = useMemo(() => (weights ? { ...(standing ?? NO_INPUTS), typedWeights: weights } : standing), [standing, weights]);
  const computed = usePreview(spec, rows, kept);
  // Without the history the plan would be another one, so nothing is shown of it.
  const unread = actuals === null ? workbook.actualsProblem : null;
  const live = unread !== null || computed instanceof InputError ? null : computed;
  const digits = Math.max(0, editing.form.digits);
  const conflicts = useMemo(
    () => (live === null || spec === null ? [] : conflictLines(live.plan, live.conflicts, sheetOf(breakdown), formats)),
    [live, spec, breakdown, formats],
  );

  const missing = computed instanceof InputError ? describeProblem(computed, locale).sentence : text('preview-missing');

  const submit = (): void => {
    if (spec !== null) actions.build(spec, { typedWeights: weights, basedOn: editing.basedOn });
  };
  const cancel = (): void => {
    actions.draft(null);
    actions.open('home');
  };

  return (
    <form
      className={styles.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state.running === null) submit();
      }}
    >
      <PageFrame
        title={title}
        footer={
          state.running !== null ? (
            <RunningBar running={state.running} />
          ) : (
            <ButtonRow>
              <Button type="submit" appearance="primary" disabledFocusable={spec === null}>
                {text(breakdown === null ? 'build' : 'rebuild')}
              </Button>
              <Button appearance="subtle" onClick={cancel}>
                {text('cancel')}
              </Button>
            </ButtonRow>
          )
        }
      >
        <Notices />
        <Question>{text('breakdown-question')}</Question>
        <BreakdownFields editing={editing} actuals={actuals} live={live} disabled={state.running !== null} />
        <ConflictList conflicts={conflicts} />
        {live !== null && <PreviewFigure preview={live.preview} digits={digits} past={spec === null} />}
        {live !== null && spec !== null && <PreviewNotes plan={live.plan} />}
        {unread !== null && <ActualsProblem leadsThere />}
        {live === null && unread === null && <p className={styles.missing}>{missing}</p>}
        <SheetsLanguage breakdown={breakdown} />
      </PageFrame>
    </form>
  );
}
