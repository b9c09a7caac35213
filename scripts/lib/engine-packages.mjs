/** Patterns of hyphenation, one file for each of eighty languages: half of what the engine's packages come to, and no workbook is hyphenated. */
const HYPHENATION = /^\.\/[a-z][\w-]*-[\w-]{8}\.js$/;

/** For esbuild: leaves in node_modules what the engine loads only to hyphenate documents. */
export const hyphenationApart = {
  name: 'hyphenation-apart',
  setup(setup) {
    setup.onResolve({ filter: HYPHENATION }, ({ path, importer, kind }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/.test(importer)
        ? { path: `@univerjs/engine-render/lib/es/${path.slice(2)}`, external: true }
        : undefined,
    );
  },
};

/** Names that have a getter or a setter somewhere in a program. */
export function accessorsOf(code) {
  return new Set([...code.matchAll(/\b(?:get|set)\s+([\w$]+)\(/g)].map(([, name]) => name));
}

/**
 * Class fields, which the packages define one by one through a helper, set by plain assignment: the helper took a twentieth of the time
 * of every calculation. The same thing where nothing in the program reads or writes a property of that name by a getter or a setter;
 * fields of such names are left as they are.
 */
export function assignedFields(code, accessors = accessorsOf(code)) {
  return code.replace(/\b_defineProperty\d*\(this, "([A-Za-z_$][\w$]*)", /g, (call, name) =>
    accessors.has(name) ? call : `(this.${name} = `,
  );
}
