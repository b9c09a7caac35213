import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';

/** Says which sheets of the plan were deleted, or that rows of it were, so that its formulas cannot be calculated, and leads to where they are made again. */
export function PlanDamage({ breakdown }: Pick<WorkbookState, 'breakdown'>): ReactElement | null {
  const { text, formats } = useLanguage();
  const { actions } = usePane();
  const missing = breakdown?.missing ?? [];
  if (missing.length === 0 && breakdown?.rowsChanged !== true) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {missing.length > 0 ? text('sheets-missing', { sheets: formats.list(missing) }) : text('rows-changed')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => actions.open('breakdown')}>
          {text('do-rebuild')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
