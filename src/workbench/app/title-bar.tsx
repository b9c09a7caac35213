import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DatabaseArrowDown20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  Save20Regular,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import { LOCALES, type Locale } from '../../locales/locale';
import { useTexts, useWorkbench, useWorkbenchState } from './workbench-context';

/** Each language in its own words. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { 'en-US': 'English', 'zh-CN': '中文', 'vi-VN': 'Tiếng Việt' };

/** The page's head: which workbook is open, files, undo, language and theme. */
export function TitleBar(): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  const workbook = useWorkbenchState((state) => state.workbook);
  const idle = useWorkbenchState((state) => state.busy === null);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="title-bar" role="group" aria-label={t('title-bar')}>
      <h1 className="title-bar__name" title={workbook}>
        {workbook}
      </h1>
      <div className="title-bar__tools">
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          data-testid="open-file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) actions.openFile(file);
          }}
        />
        <Tooltip content={t('open-tip')} relationship="description">
          <Button appearance="subtle" size="small" icon={<FolderOpen20Regular />} disabled={!idle} onClick={() => picker.current?.click()}>
            {t('open')}
          </Button>
        </Tooltip>
        <Tooltip content={t('save-tip')} relationship="description">
          <Button appearance="subtle" size="small" icon={<Save20Regular />} disabled={!idle} onClick={() => actions.saveFile()}>
            {t('save')}
          </Button>
        </Tooltip>
        <Tooltip content={t('sample-tip')} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            icon={<DatabaseArrowDown20Regular />}
            disabled={!idle}
            onClick={() => actions.loadSample()}
          >
            {t('sample')}
          </Button>
        </Tooltip>
        <ToolbarDivider className="title-bar__rule" />
        <Tooltip content={t('undo')} relationship="label">
          <Button appearance="subtle" size="small" icon={<ArrowUndo20Regular />} disabled={!idle} onClick={() => actions.undo()} />
        </Tooltip>
        <Tooltip content={t('redo')} relationship="label">
          <Button appearance="subtle" size="small" icon={<ArrowRedo20Regular />} disabled={!idle} onClick={() => actions.redo()} />
        </Tooltip>
      </div>
      <div className="title-bar__look">
        <LanguageMenu />
        <ThemeSwitch />
      </div>
    </div>
  );
}

function LanguageMenu(): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  const locale = useWorkbenchState((state) => state.locale);
  return (
    <Menu
      checkedValues={{ locale: [locale] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LOCALES.find((candidate) => candidate === checkedItems[0]);
        if (chosen) actions.setLocale(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          icon={<LocalLanguage20Regular />}
          aria-label={`${t('language')}: ${LANGUAGE_NAMES[locale]}`}
        >
          {LANGUAGE_NAMES[locale]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LOCALES.map((candidate) => (
            <MenuItemRadio key={candidate} name="locale" value={candidate} lang={candidate}>
              {LANGUAGE_NAMES[candidate]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ThemeSwitch(): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  const dark = useWorkbenchState((state) => state.theme === 'dark');
  return (
    <Tooltip content={t(dark ? 'theme-light' : 'theme-dark')} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
        onClick={() => actions.setTheme(dark ? 'light' : 'dark')}
      />
    </Tooltip>
  );
}
