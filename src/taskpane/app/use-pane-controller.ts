import { useEffect, useMemo, useReducer, useState } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import type { RibbonWork } from '../../excel/session';
import type { Locale } from '../../locales/locale';
import { workbookActions } from './pane-actions';
import type { Pane } from './pane-context';
import { openingState, paneReducer } from './pane-state';
import { useLatest } from './use-latest';
import { useReadAgain } from './use-read-again';

/** Listens for the work that ribbon buttons begin; gives the way to stop. */
export type ListenToRibbon = (listener: (work: RibbonWork) => void) => () => void;

/** The pane's state and actions on one workbook, for as long as the pane is open. */
export function usePaneController(
  workbook: AlmanacWorkbook,
  language: { readonly locale: Locale; readonly chosen: Locale | null },
  onRibbonWork: ListenToRibbon,
): Pane {
  const [state, dispatch] = useReducer(paneReducer, openingState);
  const speaking = useLatest(language);
  const [actions] = useState(() =>
    workbookActions(
      workbook,
      () => speaking.current.locale,
      dispatch,
      () => speaking.current.chosen,
    ),
  );
  useEffect(() => {
    const stop = workbook.onChanged(() => actions.follow());
    return () => {
      stop();
      actions.unfollow();
    };
  }, [actions, workbook]);
  // After the listening above, so that the sheets the first reading finds are listened to.
  useEffect(() => actions.read(), [actions]);
  useEffect(() => onRibbonWork((work) => void actions.followRibbon(work)), [actions, onRibbonWork]);
  useReadAgain(state.running === null && state.workbook !== null, actions.readQuietly);
  return useMemo(() => ({ state, actions }), [state, actions]);
}
