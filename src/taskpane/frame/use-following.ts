import { usePane } from '../app/pane-context';
import { useLasting } from './use-lasting';

/** The pause of a person who types, and a reading of usual length, stay unsaid. */
const WORTH_SAYING_MS = 1200;

/** Whether the pane is reading changes of the sheets, for long enough that it should say so. */
export function useFollowing(): boolean {
  const { state } = usePane();
  return useLasting(state.freshness === 'reading' && state.workbook?.breakdown != null, WORTH_SAYING_MS);
}
