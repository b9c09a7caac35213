import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import { LanguageProvider } from '../language/language';
import type { LocaleMemory } from '../../locales/locale-memory';
import type { OfficeColours } from '../theme/choose-theme';
import { useTheme } from '../theme/use-theme';
import { OutsideExcel } from './OutsideExcel';
import { PaneApp } from './PaneApp';
import { Safety } from './Safety';
import { Stopped } from './Stopped';
import type { ListenToRibbon } from './use-pane-controller';

/** What the pane is told by the application around it. */
export interface Surroundings {
  /** `displayLanguage` as Office gives it. */
  readonly displayLanguage: string;
  readonly localeMemory: LocaleMemory;
  /** Office's theme colours as they are now; null where the host does not tell. */
  officeColours(): OfficeColours | null;
  /** The open workbook; null outside Excel. */
  readonly workbook: AlmanacWorkbook | null;
  readonly onRibbonWork: ListenToRibbon;
}

/** The whole task pane, in its language and theme. */
export function Pane({ surroundings }: { readonly surroundings: Surroundings }): ReactElement {
  const { displayLanguage, localeMemory, officeColours, workbook, onRibbonWork } = surroundings;
  const theme = useTheme(officeColours);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
      <LanguageProvider displayLanguage={displayLanguage} memory={localeMemory}>
        <Safety fallback={(recover) => <Stopped onRetry={recover} />}>
          {workbook === null ? <OutsideExcel /> : <PaneApp workbook={workbook} onRibbonWork={onRibbonWork} />}
        </Safety>
      </LanguageProvider>
    </FluentProvider>
  );
}
