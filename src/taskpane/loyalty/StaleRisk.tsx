import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { CellLink } from '../frame/CellLink';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';

/** Says that the simulation in the workbook is of other assumptions than stand there now; nothing while it is of the same. */
export function StaleRisk({ risk }: Pick<WrittenLoyalty, 'risk'>): ReactElement | null {
  const { text, locale } = useLanguage();
  if (!risk?.stale) return null;
  const { sheet } = risk;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{loyaltyPageText(locale, 'risk-stale', { sheet })}</MessageBarBody>
      <MessageBarActions>
        <CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>
      </MessageBarActions>
    </MessageBar>
  );
}
