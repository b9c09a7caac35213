import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

const { mayImport } = JSON.parse(readFileSync(new URL('./rooms.json', import.meta.url), 'utf8'));

/** The room of src/ a file stands in; undefined for files outside. */
function roomOf(file) {
  const [room] = path.relative(inProject('src'), file).split(path.sep);
  return room === '..' ? undefined : room;
}

/** ESLint rule: imports go down the rooms of src/ only (rooms.json), so that the edit that breaks the order is marked as it is written. */
export const roomImports = {
  meta: {
    type: 'problem',
    messages: { upwards: 'src/{{from}} may not import src/{{to}}.', outside: 'src/ may not import {{to}}.' },
    schema: [],
  },
  create(context) {
    const from = roomOf(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), source.value);
      const to = roomOf(target);
      if (to === undefined) context.report({ node: source, messageId: 'outside', data: { to: source.value } });
      else if (to !== from && !mayImport[from]?.includes(to)) context.report({ node: source, messageId: 'upwards', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      // A worker's script is named so: new URL('./x.worker.ts', import.meta.url).
      NewExpression: ({ callee, arguments: [source, base] }) => {
        if (callee.name === 'URL' && base?.object?.type === 'MetaProperty') check({ source });
      },
    };
  },
};
