// npm run kernels: compiles kernels/*.ts, which are AssemblyScript, to WebAssembly, and writes it as base64 into the sources that load it.
import { writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { COMPILED, compiledSource } from './lib/compile-kernels.mjs';
import { inProject } from './lib/paths.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  await ensureInstalled();
  for (const { source, target } of COMPILED) {
    writeFileSync(inProject(target), await compiledSource(source));
    console.log(`${source} -> ${target}`);
  }
});
