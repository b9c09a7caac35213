import { useEffect, useMemo, useReducer, useState } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import type { RibbonOutcome } from '../../excel/session';
import type { Locale } from '../../locales/locale';
import { workbookActions } from './pane-actions';
import type { Pane } from './pane-context';
import { openingState, paneReducer } from './pane-state';
import { useLatest } from './use-latest';
import { useReadAgain } from './use-read-again';

/** Listens for how a ribbon button's work ended; gives the way to stop. */
export type ListenToRibbon = (listener: (outcome: RibbonOutcome) => void) => () => void;

/** The pane's state and actions on one workbook, for as long as the pane is open. */
export function usePaneController(workbook: AlmanacWorkbook, locale: Locale, onRibbonOutcome: ListenToRibbon): Pane {
  const [state, dispatch] = useReducer(paneReducer, openingState);
  const speaking = useLatest(locale);
  const [actions] = useState(() => workbookActions(workbook, () => speaking.current, dispatch));
  useEffect(() => actions.read(), [actions]);
  useEffect(() => onRibbonOutcome((outcome) => actions.followRibbon(outcome)), [actions, onRibbonOutcome]);
  useReadAgain(state.running === null && state.workbook !== null, actions.readQuietly);
  return useMemo(() => ({ state, actions }), [state, actions]);
}
