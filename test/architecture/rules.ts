import rooms from '../../scripts/lib/rooms.json';
import { globalsNamed, importGraph, type Sources } from './source-tree';

const mayImport: Readonly<Record<string, readonly string[]>> = rooms.mayImport;

/** The room of src/ a file stands in. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Imports that go up, or into a room that does not exist, as `file -> file`. */
export function importsAgainstTheOrder(sources: Sources): string[] {
  return [...importGraph(sources)].flatMap(([file, targets]) =>
    targets
      .filter((target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${file} -> ${target}`),
  );
}

/** Files outside the edge that name Office's globals, as `file: names`. */
export function officeOutsideTheEdge(sources: Sources): string[] {
  return [...sources]
    .filter(([file]) => !rooms.officeGlobals.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)))
    .map(([file, text]) => ({ file, names: globalsNamed(file, text, ['Excel', 'Office', 'CustomFunctions']) }))
    .filter(({ names }) => names.length > 0)
    .map(({ file, names }) => `${file}: ${names.join(', ')}`);
}

/** Import cycles, each once, as `a -> b -> a`. */
export function importCycles(sources: Sources): string[] {
  const graph = importGraph(sources);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) cycles.push([...path.slice(seenAt), file].join(' -> '));
    if (seenAt >= 0 || done.has(file)) return;
    graph.get(file)?.forEach((target) => visit(target, [...path, file]));
    done.add(file);
  };
  [...graph.keys()].forEach((file) => visit(file, []));
  return cycles;
}

/** Everything that files pull in, themselves included. */
export function reachedFrom(sources: Sources, entries: readonly string[]): ReadonlySet<string> {
  const graph = importGraph(sources);
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    graph.get(file)?.forEach(visit);
  };
  entries.forEach(visit);
  return reached;
}
