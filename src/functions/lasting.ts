/** What Excel hands to a function that can be cancelled, after its arguments; it calls `onCanceled` when the formula is edited, moved or deleted. */
interface Cancelable {
  onCanceled?: () => void;
}

/** The signal by which Excel takes a call back; none where nobody could, as outside Excel. */
export function cancelSignal(invocation: unknown): { readonly signal?: AbortSignal } {
  if (typeof invocation !== 'object' || invocation === null) return {};
  const controller = new AbortController();
  (invocation as Cancelable).onCanceled = () => controller.abort();
  return { signal: controller.signal };
}

/** Lets the pane and other formulas have the thread, which they share with the functions. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
