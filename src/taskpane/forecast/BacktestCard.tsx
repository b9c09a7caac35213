import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ForecastMethod } from '../../forecasting/auto/methods';
import { forecastText } from '../../locales/forecast';
import { forecastPageText, type ForecastPageKey } from '../../locales/forecast-page';
import { forecastSheetText } from '../../locales/forecast-sheet';
import type { TextParams } from '../../locales/text';
import type { ForecastSpec, ForecastTest } from '../../planning/forecast/forecast-plan';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../language/language';
import type { RowTest } from './forecast-run';
import { useTableStyles } from '../figure/table-styles';

const useStyles = makeStyles({
  text: { margin: 0 },
  legend: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  use: { alignSelf: 'flex-start' },
});

interface BacktestCardProps {
  readonly test: RowTest;
  readonly name: string;
  readonly spec: ForecastSpec;
  onUse(method: ForecastMethod): void;
}

/** How far off each method would have been on the row's own history, which to choose and why. */
export function BacktestCard({ test, name, spec, onUse }: BacktestCardProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [open, setOpen] = useState(true);
  const text = (key: ForecastPageKey, params?: TextParams) => forecastPageText(locale, key, params);
  if (test === undefined) return <Spinner size="tiny" label={text('testing')} />;
  if (test === null) return null;
  return (
    <Disclosure label={text('test')} open={open} onToggle={setOpen}>
      <BacktestTable test={test} caption={text('test-caption', { row: name })} used={spec.method} />
      <p className={styles.text}>{forecastText(locale, test.reason.code, test.reason.params)}</p>
      {test.chosen !== spec.method && (
        <Button size="small" className={styles.use} onClick={() => onUse(test.chosen)}>
          {text('test-use', { method: forecastSheetText(locale, `method-${test.chosen}`) })}
        </Button>
      )}
      <p className={styles.legend}>{text('test-legend', { level: Math.round(spec.level * 100) })}</p>
    </Disclosure>
  );
}

interface BacktestTableProps {
  readonly test: ForecastTest;
  readonly caption: string;
  readonly used: ForecastMethod;
}

function BacktestTable({ test, caption, used }: BacktestTableProps): ReactElement {
  const styles = useTableStyles();
  const { formats, locale } = useLanguage();
  const text = (key: ForecastPageKey) => forecastPageText(locale, key);
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const heads = [text('test-off'), 'MASE', 'sMAPE', text('test-bias'), text('test-coverage')];
  const marks = (method: ForecastMethod): string =>
    [...(method === test.chosen ? [text('test-chosen')] : []), ...(method === used ? [text('test-used')] : [])].join(', ');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.first}>
            {text('test-method')}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {test.methods.map(({ method, wape, mase, sMape, bias, coverage }) => (
          <tr key={method} className={method === test.chosen ? styles.strong : undefined}>
            <th scope="row" className={mergeClasses(styles.first, method === test.chosen && styles.strong)}>
              {forecastSheetText(locale, `method-${method}`)}
              {marks(method) !== '' && <div className={styles.quiet}>{marks(method)}</div>}
            </th>
            <td className={styles.cell}>{formats.percent(wape, true)}</td>
            <td className={styles.cell}>{number.format(mase)}</td>
            <td className={styles.cell}>{formats.number(sMape, 1)}</td>
            <td className={styles.cell}>{formats.percent(bias, true)}</td>
            <td className={styles.cell}>{formats.percent(coverage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
