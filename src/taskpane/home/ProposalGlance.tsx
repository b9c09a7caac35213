import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { InputError } from '../../locales/input-error';
import { usePane } from '../app/pane-context';
import { livePlan } from '../breakdown/live-plan';
import { useBreakdownForm } from '../breakdown/use-breakdown-form';
import { useLanguage } from '../language/language';
import { Glance } from './Glance';

const useStyles = makeStyles({ beside: { color: tokens.colorNeutralForeground2 } });

/** What a plan of this history could look like, before anything is built; nothing where history gives no proposal. */
export function ProposalGlance(): ReactElement | null {
  const styles = useStyles();
  const { text } = useLanguage();
  const { state } = usePane();
  const editing = useBreakdownForm();
  const actuals = state.workbook?.actuals ?? null;
  const spec = editing === null || editing.spec instanceof InputError ? null : editing.spec;
  const live = useMemo(() => (spec === null || actuals === null ? null : livePlan({ spec, actuals: actuals.rows })), [spec, actuals]);
  if (spec === null || live === null || live instanceof InputError) return null;
  return <Glance spec={spec} preview={live.preview} beside={<span className={styles.beside}>{text('draft')}</span>} />;
}
