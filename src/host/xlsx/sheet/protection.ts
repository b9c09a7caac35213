import type { SheetProps } from '../../engine/engine';
import { flag, tag, type XmlElement } from '../package/xml';

type Protection = NonNullable<SheetProps['protection']>;

/** Office.js option, attribute of the file, and whether that attribute forbids where it is absent. */
const OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

/** The 16-bit hash that every spreadsheet program accepts (ECMA-376 part 4, 3.3.1.81). */
function passwordHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(i);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

export function protectionXml(protection: Protection): string {
  const forbidden = Object.fromEntries(OPTIONS.map(([option, attribute]) => [attribute, protection.options[option] !== true]));
  const mode = protection.options['selectionMode'];
  return tag('sheetProtection', {
    password: protection.password ? passwordHash(protection.password) : undefined,
    sheet: true,
    ...forbidden,
    selectLockedCells: mode === 'None' || mode === 'Unlocked' || undefined,
    selectUnlockedCells: mode === 'None' || undefined,
  });
}

/** Every option is named in what is read. A password cannot be read back; `hadPassword` says that there was one. */
export function readProtection(element: XmlElement | undefined): { protection: Protection; hadPassword: boolean } | null {
  if (!element || !flag(element, 'sheet')) return null;
  const options: Record<string, boolean | string> = Object.fromEntries(
    OPTIONS.map(([option, attribute, standard]) => [option, !flag(element, attribute, standard)]),
  );
  options['selectionMode'] = flag(element, 'selectUnlockedCells') ? 'None' : flag(element, 'selectLockedCells') ? 'Unlocked' : 'Normal';
  return { protection: { options }, hadPassword: Boolean(element.attributes['password'] ?? element.attributes['hashValue']) };
}
