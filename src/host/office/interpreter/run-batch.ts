import { TimeSlices } from '../../engine/univer/time-slices';
import { ExcelError, httpStatusOf, RequestRefusal } from '../wire/errors';
import type { ActionInfo, BatchError, BatchRequest, BatchResponse } from '../wire/protocol';
import { ActionType } from '../wire/protocol';
import type { PlannedFault } from '../faults';
import { moveRanges } from '../model/structure';
import type { Handle } from '../objects/targets';
import { readsValues, runAction } from './actions';
import type { Call } from './call';
import { Located, Paths } from './paths';

/** Brings calculated values up to date before something is read. */
export type Settle = () => Promise<void>;

/**
 * Runs the actions of a batch in order and stops at the first that fails; what ran before it stays, as in Excel. A planned fault
 * strikes after so many actions. A long batch is run in slices, so that the page stays alive.
 */
export async function runBatch(request: BatchRequest, call: Call, settle: Settle, fault?: PlannedFault): Promise<BatchResponse> {
  const paths = new Paths(request.ObjectPaths, call);
  const live = function* (): Iterable<Handle> {
    yield* paths.objects();
    yield* call.references.all();
  };
  const unfollow = call.book.onShift((shift) => moveRanges(new Set(live()), shift));
  const traces: number[] = [];
  const response: BatchResponse = { Results: [], TraceIds: traces };
  const slices = new TimeSlices();
  try {
    for (const [index, action] of request.Actions.entries()) {
      if (slices.over) await slices.pause();
      try {
        if (fault && index === (fault.action ?? 0)) throw new ExcelError(fault.code, fault.message);
        if (needsValues(action, request) && call.book.needsCalculation) await settle();
        response.Results.push({ ActionId: action.Id, Value: runAction(action, paths, call) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (failure) {
        response.Error = describeFailure(failure, index);
        break;
      }
    }
  } finally {
    unfollow();
    call.book.calculationSuspended = false;
    call.screen.set(true);
  }
  return response;
}

/** Paths run methods too: `getUsedRange`, `getSpillingToRange` and the like look at values when they are first used. */
function needsValues(action: ActionInfo, request: BatchRequest): boolean {
  if (readsValues(action)) return true;
  if (action.ActionType !== ActionType.Instantiate) return false;
  return /Used|Spill|Surrounding|Find/.test(request.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '');
}

function describeFailure(failure: unknown, index: number): BatchError {
  const cause = failure instanceof Located ? failure.failure : failure;
  const location = failure instanceof Located ? failure.location : '';
  if (cause instanceof RequestRefusal) throw cause;
  const code = cause instanceof ExcelError ? cause.code : 'GeneralException';
  const message = cause instanceof Error ? cause.message : String(cause);
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatusOf(code) };
}
