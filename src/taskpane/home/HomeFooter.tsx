import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** Checks and Undo, always at hand; each stands there only while it has something to show or take back. */
export function HomeFooter({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const { state, actions } = usePane();
  const { undoable, running } = state;
  const { checks } = workbook;
  const off = checks?.off ?? 0;
  return (
    <div className={styles.footer}>
      <Button
        appearance="subtle"
        data-step="checks"
        icon={off > 0 ? <Warning20Regular /> : <CheckmarkCircle20Regular />}
        onClick={() => actions.open('checks')}
      >
        {checks === null ? text('footer-checks-none') : text('footer-checks', { count: off })}
      </Button>
      {undoable !== null && (
        <Button
          appearance="subtle"
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
