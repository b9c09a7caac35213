import { InputError } from '../planning/input-error';
import type { Written } from './change';
import { cell, onSheet } from '../sheets/address';
import { parseReference } from './parse-address';
import { roundTrip } from './round-trip';
import { IDENTITY } from './scene';
import { usedFormulas } from './used-formulas';
import { isFormula } from '../sheets/text-content';
import { within } from './within';

/** What goes with a sheet: the names by which formulas elsewhere may use it. */
interface Going {
  readonly sheet: string;
  /** Tables on it, and names of ours that stand for cells of it. */
  readonly known: readonly string[];
}

/**
 * Refuses to delete the sheets that were made where formulas and names elsewhere use them, which would read #REF! or #NAME? for good. Formulas that were written
 * together with the sheets are taken back with them.
 *
 * @param written what was written on which sheets, by their present names
 * @throws InputError `undo-used` naming the first such cell or name
 */
export async function refuseUsedElsewhere(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const made = new Set(written.filter(({ whole }) => whole).map(({ sheet }) => sheet));
  if (made.size === 0) return;
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  await roundTrip(context);
  const others = sheets.items.map(({ name }) => name).filter((name) => !made.has(name));
  const going = [...made].map((sheet): Going => {
    const ours = names.items.filter(({ name, formula }) => name.startsWith(OURS) && refersTo(String(formula), sheet));
    const here = tables.items.filter(({ worksheet }) => worksheet.name === sheet);
    return { sheet, known: [...ours, ...here].map(({ name }) => name) };
  });
  const own = new Map(
    names.items.flatMap(({ name, formula }) => {
      const place = IDENTITIES.has(name) ? parseReference(String(formula)) : null;
      return place ? [[place.sheet, place.area] as const] : [];
    }),
  );
  const refuse = (address: string, formula: string) => {
    const used = going.find((each) => refersTo(formula, each.sheet) || each.known.some((name) => mentions(formula, name)));
    if (used) throw new InputError('undo-used', { address, sheet: used.sheet });
  };
  for (const { name, formula } of names.items) if (!name.startsWith(OURS)) refuse(name, String(formula));
  for await (const {
    place: { sheet },
    area: { row },
    formulas,
  } of usedFormulas(context, others))
    formulas.forEach((line, i) =>
      line.forEach((content, column) => {
        if (!isFormula(content)) return;
        // A formula of the plan's own that stood before the sheet came back loses no more than it had lost then.
        const plan = own.get(sheet);
        if (plan && within(plan, row + i, column)) return;
        if (written.some((each) => each.sheet === sheet && typeof each.cells[row + i - each.row]?.[column - each.column] === 'string'))
          return;
        refuse(onSheet(sheet, cell(row + i, column)), content);
      }),
    );
}

/** The names of the areas that are the plan's own. */
const IDENTITIES: ReadonlySet<string> = new Set(Object.values(IDENTITY));

/** How the names begin that Almanac gives. */
const OURS = 'Almanac_';

/** Whether a formula uses a table or a name, outside of texts and names of sheets. */
function mentions(formula: string, name: string): boolean {
  if (!formula.toLowerCase().includes(name.toLowerCase())) return false;
  const words = formula.replace(/"[^"]*"|'[^']*'/g, ' ').match(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*[!\p{L}\p{N}_.])/gu) ?? [];
  return words.some((word) => word.toLowerCase() === name.toLowerCase());
}

/** Whether a formula names a sheet, quoted or, as Excel writes names of one word in any script, not quoted. */
function refersTo(formula: string, sheet: string): boolean {
  const [text, bare] = [formula.toLowerCase(), `${sheet.toLowerCase()}!`];
  if (text.includes(`'${sheet.toLowerCase().replace(/'/g, "''")}'!`)) return true;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (!/[\p{L}\p{N}_.'\]]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
