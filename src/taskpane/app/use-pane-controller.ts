import { useEffect, useMemo, useReducer, useState } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import type { Locale } from '../../locales/locale';
import { workbookActions } from './pane-actions';
import type { Pane } from './pane-context';
import { openingState, paneReducer } from './pane-state';
import { useLatest } from './use-latest';
import { useReadAgain } from './use-read-again';

/** The pane's state and actions on one workbook, for as long as the pane is open. */
export function usePaneController(workbook: AlmanacWorkbook, locale: Locale): Pane {
  const [state, dispatch] = useReducer(paneReducer, openingState);
  const speaking = useLatest(locale);
  const [actions] = useState(() => workbookActions(workbook, () => speaking.current, dispatch));
  useEffect(() => actions.read(), [actions]);
  useReadAgain(state.running === null && state.workbook !== null, actions.readQuietly);
  return useMemo(() => ({ state, actions }), [state, actions]);
}
