import path from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';

/**
 * The types of a module's exports in one declaration file without imports: what the compiler declares for the module and all it reaches,
 * cut down to what the exports name, doc comments included.
 * @param {string} entry source file, absolute
 * @returns {string}
 * @throws {Error} where two declarations would share a name, or one is renamed on import or has a type written as import('...')
 */
export function bundleDeclarations(entry) {
  const options = { ...compilerOptions(), types: [], declaration: true, emitDeclarationOnly: true, noEmit: false };
  const declared = new Map();
  const emitted = ts.createProgram([entry], options).emit(undefined, (file, text) => declared.set(path.resolve(file), text));
  if (emitted.emitSkipped) throw new Error(`No types were written for ${entry}.`);

  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => declared.has(path.resolve(file)) || fileExists(file);
  host.readFile = (file) => declared.get(path.resolve(file)) ?? readFile(file);
  // Beside each declaration lies its source, which would be found first.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const place = path.resolve(path.dirname(from), text);
      const resolvedFileName = [`${place}.d.ts`, path.join(place, 'index.d.ts')].find((file) => declared.has(file));
      return { resolvedModule: resolvedFileName === undefined ? undefined : { resolvedFileName, extension: '.d.ts' } };
    });
  host.getSourceFile = (file, ...rest) => {
    const text = declared.get(path.resolve(file));
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  };
  const start = entry.replace(/\.ts$/, '.d.ts');
  const program = ts.createProgram([start], options, host);
  return writtenOut(program.getTypeChecker(), program.getSourceFile(start), declared);
}

function writtenOut(checker, source, declared) {
  const statements = new Map();
  const visit = (symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of own.declarations ?? []) {
      if (!declared.has(path.resolve(declaration.getSourceFile().fileName))) continue;
      const statement = topLevel(declaration);
      if (statement === null || declaration.name?.text !== own.name) continue;
      const known = statements.get(own.name);
      if (known !== undefined && known.getSourceFile() !== statement.getSourceFile())
        throw new Error(`Two declarations are named ${own.name}.`);
      if (known !== undefined) continue;
      statements.set(own.name, statement);
      if (namesOf(checker, statement) === null) walk(statement);
    }
    return own;
  };
  const walk = (node) => {
    if (ts.isImportTypeNode(node)) throw new Error(`${node.getText()} must be imported by name.`);
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined && visit(symbol).name !== node.text && symbol.flags & ts.SymbolFlags.Alias)
        throw new Error(`${node.text} is another name of ${visit(symbol).name}; import it by its own.`);
    }
    ts.forEachChild(node, walk);
  };
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => {
    const { name, flags } = visit(symbol);
    const isValue = (flags & ts.SymbolFlags.Value) !== 0;
    return `${isValue ? '' : 'type '}${name === symbol.name ? name : `${name} as ${symbol.name}`}`;
  });
  const texts = [...statements.values()].map((statement) => {
    const text = statement.getFullText().trim();
    const names = namesOf(checker, statement);
    const plain = names === null ? text : `${text.slice(0, text.indexOf(statement.getText()))}type ${statement.name.text} = ${names};`;
    return plain.replace(/^export (?=declare|interface|type)/m, '');
  });
  return `${texts.join('\n\n')}\n\nexport { ${exported.join(', ')} };\n`;
}

/** The names, spelt out, of a type that is one of several names: they say more than the list they are taken from. */
function namesOf(checker, statement) {
  if (!ts.isTypeAliasDeclaration(statement)) return null;
  const type = checker.getTypeAtLocation(statement.name);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => `'${value}'`).join(' | ') : null;
}

/** The statement of its file that a declaration is or stands in; null for what is inside another declaration. */
function topLevel(declaration) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && !ts.isImportDeclaration(statement) ? statement : null;
}

function compilerOptions() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}
