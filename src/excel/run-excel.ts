/**
 * `Excel.run`, ended as its work ended: what the client says when only its own tidying up failed afterwards is not the work's failure.
 *
 * @throws what the work threw, or what the client says where it did not come to begin
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, options: Excel.RunOptions = {}): Promise<T> {
  let ended: { readonly result: T } | { readonly error: unknown } | null = null;
  const noted = async (context: Excel.RequestContext): Promise<T> => {
    try {
      const result = await work(context);
      ended = { result };
      return result;
    } catch (error) {
      ended = { error };
      throw error;
    }
  };
  try {
    return await Excel.run(options, noted);
  } catch (error) {
    const outcome = ended as { readonly result: T } | { readonly error: unknown } | null;
    if (outcome === null) throw error;
    if ('error' in outcome) throw outcome.error;
    return outcome.result;
  }
}
