let refusal: unknown = null;

/**
 * Compiles a module of WebAssembly. Who is refused once is not tried again: the page would complain each time.
 *
 * @throws where there is no WebAssembly, or none with what the module needs, or the page's policy refuses it
 */
export function compileModule(base64: string): WebAssembly.Module {
  if (refusal !== null) throw refusal;
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    refusal = error;
    throw error;
  }
}
