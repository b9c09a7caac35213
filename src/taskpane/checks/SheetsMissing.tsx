import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';

/** Says which sheets of the plan were deleted, so that its formulas cannot be calculated, and leads to where they are made again. */
export function SheetsMissing({ sheets }: { readonly sheets: readonly string[] }): ReactElement | null {
  const { text, formats } = useLanguage();
  const { actions } = usePane();
  if (sheets.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text('sheets-missing', { sheets: formats.list(sheets) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => actions.open('breakdown')}>
          {text('do-rebuild')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
