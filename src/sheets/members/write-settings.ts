import type { MembersSheetKey } from '../../locales/members-sheet';
import type { Content } from '../blueprint';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { FIRST_ROW, HEADER_ROW } from '../rolling/layout';
import { asText } from '../text-content';
import type { MembersContext } from './context';
import { SETTING, type Setting } from './setting';

/** Content that was typed, as it is written back. */
export function typedContent(content: Content): Content {
  return typeof content === 'string' ? asText(content) : content;
}

/** Settings from the first row on, below their title. */
export function writeSettings<Key extends string>(
  { t }: MembersContext,
  draft: Draft,
  sheet: 'retention' | 'customers' | 'gifts',
  settings: readonly Setting<Key>[],
  values: Readonly<Record<Key, Content>>,
): void {
  draft.put(HEADER_ROW, SETTING.label, t('settings'));
  draft.style(area(HEADER_ROW, SETTING.label, 1, SETTING.note), ROLES.blockHeader);
  settings.forEach(({ key, format, rule }, at) => {
    const r = FIRST_ROW + at;
    draft.put(r, SETTING.label, t(`${sheet}.${key}` as MembersSheetKey));
    draft.put(r, SETTING.value, typedContent(values[key]));
    draft.put(r, SETTING.note, t(`${sheet}.${key}.note` as MembersSheetKey));
    draft.format(area(r, SETTING.value), format);
    draft.validations.push({
      area: area(r, SETTING.value),
      rule,
      prompt: { title: t(`${sheet}.${key}` as MembersSheetKey), message: t(`${sheet}.${key}.note` as MembersSheetKey) },
      error: { title: t('inputError'), message: t('settingAllowed') },
    });
  });
  draft.style(area(FIRST_ROW, SETTING.label, settings.length, 1), ROLES.label);
  draft.style(area(FIRST_ROW, SETTING.value, settings.length, 1), ROLES.input);
  draft.style(area(FIRST_ROW, SETTING.note, settings.length, 1), { ...ROLES.note, indent: 1 });
}
