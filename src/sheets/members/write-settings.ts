import type { MembersSheetKey } from '../../locales/members-sheet';
import { cell } from '../address';
import type { Content } from '../blueprint';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { FIRST_ROW, HEADER_ROW } from '../rolling/layout';
import { asText } from '../text-content';
import { offWhere } from './check-lines';
import type { MembersContext } from './context';
import { SETTING, type Setting } from './setting';
import { settingNote, type Conflict } from './setting-note';

/** Content that was typed, as it is written back. */
export function typedContent(content: Content): Content {
  return typeof content === 'string' ? asText(content) : content;
}

/** Settings from the first row on, below their title; a note beside each says what it means, or why it cannot be used. */
export function writeSettings<Key extends string>(
  context: MembersContext,
  draft: Draft,
  sheet: 'retention' | 'customers' | 'gifts',
  settings: readonly Setting<Key>[],
  values: Readonly<Record<Key, Content>>,
  conflicts?: Readonly<Partial<Record<Key, Conflict>>>,
): void {
  const { t } = context;
  draft.put(HEADER_ROW, SETTING.label, t('settings'));
  draft.style(area(HEADER_ROW, SETTING.label, 1, SETTING.note), ROLES.blockHeader);
  settings.forEach((setting, at) => {
    const { key, format, rule } = setting;
    const r = FIRST_ROW + at;
    const meaning = t(`${sheet}.${key}.note` as MembersSheetKey);
    draft.put(r, SETTING.label, t(`${sheet}.${key}` as MembersSheetKey));
    draft.put(r, SETTING.value, typedContent(values[key]));
    draft.put(r, SETTING.note, settingNote(context, setting, cell(r, SETTING.value, '$both'), meaning, conflicts?.[key]));
    draft.format(area(r, SETTING.value), format);
    draft.validations.push({
      area: area(r, SETTING.value),
      rule,
      prompt: { title: t(`${sheet}.${key}` as MembersSheetKey), message: meaning },
      error: { title: t('inputError'), message: t('settingAllowed') },
    });
  });
  draft.style(area(FIRST_ROW, SETTING.label, settings.length, 1), ROLES.label);
  draft.style(area(FIRST_ROW, SETTING.value, settings.length, 1), ROLES.input);
  const notes = area(FIRST_ROW, SETTING.note, settings.length, 1);
  draft.style(notes, { ...ROLES.note, indent: 1 });
  draft.conditionalFormats.push(offWhere(notes, 'mark'));
}
