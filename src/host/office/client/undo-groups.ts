/** The client's `Excel`, as far as undo groups go. */
export interface RunsBatches {
  run(...args: unknown[]): Promise<unknown>;
}

const grouping = new WeakSet<RunsBatches>();

/**
 * Lets `Excel.run({ mergeUndoGroup: true }, ...)` of ExcelApi 1.20 reach the host. The newest client in the npm package (1.1.110) is older and
 * drops the option, so that none of its requests carries it; what the call itself says is passed on beside them, the client stays as it is.
 *
 * @param openGroup begins a step of undo; gives the function that ends it
 */
export function mergeUndoGroups(client: RunsBatches, openGroup: () => () => void): void {
  if (grouping.has(client)) return;
  grouping.add(client);
  const { run } = client;
  client.run = async (...args) => {
    const [options] = args as [{ mergeUndoGroup?: unknown } | null | undefined];
    if (typeof options !== 'object' || options?.mergeUndoGroup !== true) return run.apply(client, args);
    const close = openGroup();
    try {
      return await run.apply(client, args);
    } finally {
      close();
    }
  };
}
