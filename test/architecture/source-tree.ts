import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The project's sources as the architecture tests see them: path inside the project (with `/`) to text. */
export type Sources = ReadonlyMap<string, string>;

const root = path.resolve(__dirname, '../..');

/** Every TypeScript file under src/. */
export function readSources(): Sources {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [`src/${file.split(path.sep).join('/')}`, readFileSync(path.join(root, 'src', file), 'utf8')]));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The text in the quotes after `from`, in `import('...')`, in `require('...')`, in import types and in a worker's `new URL('...', import.meta.url)`. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isNewExpression(node)) return isOwnUrl(node) ? node.arguments?.[0] : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  return loads ? node.arguments[0] : undefined;
}

function isOwnUrl({ expression, arguments: given }: ts.NewExpression): boolean {
  const base = given?.[1];
  const ofModule = base !== undefined && ts.isPropertyAccessExpression(base) && ts.isMetaProperty(base.expression);
  return ofModule && ts.isIdentifier(expression) && expression.text === 'URL';
}

/** Module specifiers a file names, static, dynamic and type-only alike. */
export function specifiersIn(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  });
  return found;
}

/** Files of the tree that each file imports. */
export function importGraph(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const resolve = (from: string, specifier: string): string[] => {
    const base = path.posix.join(path.posix.dirname(from), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].filter((file) => sources.has(file)).slice(0, 1);
  };
  return new Map(
    [...sources].map(([file, text]) => [
      file,
      specifiersIn(file, text)
        .filter((specifier) => specifier.startsWith('.'))
        .flatMap((specifier) => resolve(file, specifier)),
    ]),
  );
}

/** Names that a file uses as free-standing identifiers, in values and types; members (`x.Office`, `{ Office: 1 }`) do not count. */
export function globalsNamed(file: string, text: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  walk(parse(file, text), (node) => {
    if (!ts.isIdentifier(node) || !names.includes(node.text)) return;
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node && !isGlobalThis(parent.expression)) ||
      (ts.isQualifiedName(parent) && parent.right === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node);
    if (!isMember) found.add(node.text);
  });
  return [...found].sort();
}

function isGlobalThis(node: ts.Node): boolean {
  return ts.isIdentifier(node) && ['window', 'globalThis', 'self'].includes(node.text);
}
