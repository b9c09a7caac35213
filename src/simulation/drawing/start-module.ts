/** A module at work, in a memory of its own that never grows. */
export interface StartedModule<Exports> {
  readonly buffer: ArrayBuffer;
  readonly exports: Exports;
}

const PAGE_BYTES = 65_536;

let refusal: unknown = null;

/**
 * Starts a module of WebAssembly that takes its memory from `env.memory`. Who is refused once is not tried again: the page would complain each time.
 *
 * @param bytes that the memory must have; it is made up to whole pages
 * @throws where there is no WebAssembly, or none with what the module needs, or the page's policy refuses it, or there is no memory for it
 */
export function startModule<Exports>(base64: string, bytes: number): StartedModule<Exports> {
  const module = compiled(base64);
  const pages = Math.ceil(bytes / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { buffer: memory.buffer, exports: exports as unknown as Exports };
}

function compiled(base64: string): WebAssembly.Module {
  if (refusal !== null) throw refusal;
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    refusal = error;
    throw error;
  }
}
