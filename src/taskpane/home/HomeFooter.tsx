import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { allChecks } from '../../excel/all-checks';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** Checks and Undo, always at hand; each stands there only while it has something to show or take back. */
export function HomeFooter({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const { state, actions } = usePane();
  const { undoable, running } = state;
  const checks = allChecks(workbook);
  const off = checks?.off ?? 0;
  return (
    <div className={styles.footer}>
      {checks !== null && (
        <Button
          appearance="subtle"
          className={styles.button}
          data-step="checks"
          icon={off > 0 ? <Warning20Regular /> : <CheckmarkCircle20Regular />}
          onClick={() => actions.open('checks')}
        >
          {text('footer-checks', { count: off })}
        </Button>
      )}
      {undoable !== null && (
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ArrowUndo20Regular />}
          title={text('undo-what', { label: undoable })}
          disabledFocusable={running !== null}
          onClick={() => actions.undo()}
        >
          {text('undo')}
        </Button>
      )}
    </div>
  );
}
