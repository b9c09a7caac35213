/** Sends what is queued. For work that is cut into several requests on purpose, each of a size Excel on the web takes. */
export async function roundTrip(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
