import { Spinner, Tooltip } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatNumber } from '../grid/number-format';
import { useTexts, useWorkbenchState } from './workbench-context';

/** The foot of the page: what is being waited for, the selected numbers, and the add-in's traffic with the workbook. */
export function StatusBar(): ReactElement {
  const t = useTexts();
  const busy = useWorkbenchState((state) => state.busy);
  const circular = useWorkbenchState((state) => state.circular);
  return (
    <footer className="status-bar" aria-label={t('status-bar')}>
      <div className="status-bar__busy" role="status">
        {busy && <Spinner size="extra-tiny" label={busy} labelPosition="after" />}
        {!busy && circular && <span>{t('status-circular', { cell: circular })}</span>}
      </div>
      <Selection />
      <TrafficFigures />
    </footer>
  );
}

function Selection(): ReactElement | null {
  const t = useTexts();
  const selection = useWorkbenchState((state) => state.selection);
  if (!selection) return null;
  const { count, numbers, sum, numberFormat } = selection;
  return (
    <div className="status-bar__figures" data-testid="selection">
      {numbers > 0 && <span>{t('status-average', { value: formatNumber(sum / numbers, numberFormat) })}</span>}
      <span>{t('status-count', { value: formatNumber(count, '#,##0') })}</span>
      {numbers > 0 && <span>{t('status-sum', { value: formatNumber(sum, numberFormat) })}</span>}
    </div>
  );
}

function TrafficFigures(): ReactElement {
  const t = useTexts();
  const traffic = useWorkbenchState((state) => state.traffic);
  const params = {
    syncs: traffic.syncs,
    actions: traffic.actions,
    size: (traffic.bytes / 1024).toFixed(traffic.bytes < 100 * 1024 ? 1 : 0),
    time: Math.round(traffic.milliseconds),
  };
  return (
    <Tooltip content={t('stats-tip', params)} relationship="description" positioning="above-end">
      <div className="status-bar__traffic" data-testid="traffic" tabIndex={0} role="group" aria-label={t('stats', params)}>
        <ArrowSync16Regular aria-hidden="true" />
        <span>{t('stats', params)}</span>
      </div>
    </Tooltip>
  );
}
