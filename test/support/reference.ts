import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../../shared');

/** A published or independently recomputed case. */
export interface ReferenceCase {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, { readonly published?: unknown; readonly recomputed?: unknown }>>;
}

/** Whether the folder of reference data stands beside this checkout; it is not part of the project. */
export const hasReferences = existsSync(path.join(FOLDER, 'fixtures'));

/** `describe` where the reference data is at hand, else a skipped block that says why. */
export function describeWithReferences(name: string, body: () => void): void {
  if (hasReferences) describe(name, body);
  // The body would read the data while it is only being collected, hence one skipped line in its place.
  else test.skip(`${name} (skipped: no ../shared beside this checkout)`, () => undefined);
}

/** The cases of one fixture file, by id. */
export function referenceCases(file: string): ReadonlyMap<string, ReferenceCase> {
  if (!hasReferences) return new Map();
  const parsed = JSON.parse(readFileSync(path.join(FOLDER, 'fixtures', file), 'utf8')) as {
    cases: (Partial<ReferenceCase> & { id: string })[];
  };
  return new Map(parsed.cases.map(({ id, inputs = {}, expected = {} }) => [id, { inputs, expected }]));
}

/** The text of a reference data file, such as `data/retail-sales.csv`. */
export function referenceText(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}
