import type { SheetProps } from '../../engine/engine';
import { flag, tag, type XmlElement } from '../package/xml';
import { passwordHash } from '../workbook/password-hash';

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

export function protectionXml(protection: Protection): string {
  const forbidden = Object.fromEntries(OPTIONS.map(([option, attribute]) => [attribute, protection.options[option] !== true]));
  const mode = protection.options['selectionMode'];
  return tag('sheetProtection', {
    password: passwordHash(protection.password),
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
