import { useMemo, type ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import type { ActualsRow } from '../../planning/actuals/actuals';
import { Card } from '../frame/Card';
import { FactList } from '../frame/FactList';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';
import { historyFacts } from './history-facts';
import { factLines } from './history-text';

interface HistoryCardProps {
  readonly title: string;
  readonly rows: readonly ActualsRow[];
  /** The sheet the history stands on, where it stands in the workbook. */
  readonly sheet?: string;
}

/** A history in its main figures: period, members, net sales, rows. */
export function HistoryCard({ title, rows, sheet }: HistoryCardProps): ReactElement {
  const { text, formats } = useLanguage();
  const facts = useMemo(() => historyFacts(rows), [rows]);
  return (
    <Card
      title={title}
      action={sheet === undefined ? undefined : <CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>}
    >
      {facts !== null && <FactList facts={factLines(facts, formats)} />}
    </Card>
  );
}
