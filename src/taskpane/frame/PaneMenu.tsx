import { Button, Menu, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { LOCALES, type Locale } from '../../locales/locale';
import { useLanguage } from '../language/language';

/** Every language in its own words, so that anyone finds the way back. */
const ownNames: Readonly<Record<Locale, string>> = { 'en-US': 'English', 'zh-CN': '中文', 'vi-VN': 'Tiếng Việt' };
const FOLLOW_EXCEL = 'excel';

/** The pane's menu: its language. */
export function PaneMenu(): ReactElement {
  const { text, chosen, officeLocale, choose } = useLanguage();
  return (
    <Menu
      checkedValues={{ language: [chosen ?? FOLLOW_EXCEL] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(LOCALES.find((locale) => locale === checkedItems[0]) ?? null)}
      positioning="below-end"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={text('menu')} title={text('menu')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text('language')}</MenuGroupHeader>
            <MenuItemRadio name="language" value={FOLLOW_EXCEL}>
              {text('language-of-excel', { language: ownNames[officeLocale] })}
            </MenuItemRadio>
            {LOCALES.map((locale) => (
              <MenuItemRadio key={locale} name="language" value={locale} lang={locale}>
                {ownNames[locale]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
