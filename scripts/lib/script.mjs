/** Runs a script's work; what goes wrong ends it with one plain message and exit code 1 instead of a stack trace. */
export async function script(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
