import { inProject } from './paths.mjs';

/** What is compiled, and the source that holds the result. */
export const COMPILED = [
  { source: 'kernels/drawing.ts', target: 'src/simulation/drawing/compiled-kernels.ts' },
  { source: 'kernels/loyalty.ts', target: 'src/planning/loyalty/compiled-kernels.ts' },
];

/** Line length of the base64. */
const WIDTH = 120;

/**
 * Compiles a file of AssemblyScript to a module of WebAssembly with SIMD that imports its memory, and gives the TypeScript source that holds it.
 * @param {string} source path inside the project
 * @throws Error with the compiler's messages
 */
export async function compiledSource(source) {
  const { main } = await import('assemblyscript/asc');
  const { binary, error, stderr } = await compile(main, source);
  if (error) throw new Error(`${source} does not compile:\n${stderr}`);
  const base64 = Buffer.from(binary).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${WIDTH}}`, 'g')).map((line) => `  '${line}',\n`);
  return `// Made from ${source} by \`npm run kernels\`.\n/** A module of WebAssembly, as base64. */\nexport const COMPILED_KERNELS = [\n${lines.join('')}].join('');\n`;
}

async function compile(main, source) {
  let binary = null;
  const { error, stderr } = await main(
    [
      source,
      '--outFile',
      'kernels.wasm',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
      '-O3',
      '--noAssert',
      '--baseDir',
      inProject(),
    ],
    { writeFile: (_name, contents) => (binary = contents) },
  );
  return { binary, error, stderr: stderr.toString() };
}
