import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { WrittenOpex } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import { opexSheetText } from '../../locales/opex-sheet';
import type { LineNames } from '../../planning/opex/add-bookings';
import type { NewLine } from '../../planning/opex/new-lines';
import { Card } from '../frame/Card';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../language/language';
import { renamed } from './incoming';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, flexBasis: '110px', overflowWrap: 'anywhere' },
  // A browser makes a list as wide as its longest choice, wider than a narrow pane has room for.
  select: { flexGrow: 1, flexBasis: '180px', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Lines in sight; more are there to unfold. */
const IN_SIGHT = 8;

interface NewLinesCardProps {
  readonly lines: readonly NewLine[];
  readonly standing: WrittenOpex['lines'];
  readonly names: LineNames;
  readonly disabled: boolean;
  onChange(names: LineNames): void;
}

/** The lines of a file that the workbook does not have, each made new, or told to be one that stands. */
export function NewLinesCard({ lines, standing, names, disabled, onChange }: NewLinesCardProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  if (lines.length === 0) return null;
  const known = [...new Set(standing.map(({ name }) => name))];
  const more = lines.slice(IN_SIGHT);
  const list = (some: readonly NewLine[]): ReactElement => (
    <ul className={styles.list}>
      {some.map((line) =>
        known.length === 0 ? (
          <li key={line.name} className={styles.item}>
            <span className={styles.name}>{line.name}</span>
            <span className={styles.quiet}>{opexSheetText(locale, `item.${line.item}`)}</span>
          </li>
        ) : (
          <Line
            key={line.name}
            line={line}
            known={known}
            chosen={names[line.name] ?? ''}
            disabled={disabled}
            onChoose={(chosen) => onChange(renamed(names, line.name, chosen === '' ? null : chosen))}
          />
        ),
      )}
    </ul>
  );
  return (
    <Card title={opexPageText(locale, known.length === 0 ? 'new-first' : 'new')}>
      {list(lines.slice(0, IN_SIGHT))}
      {more.length > 0 && (
        <Disclosure label={opexPageText(locale, 'new-more', { count: more.length })} open={unfolded} onToggle={setUnfolded}>
          {list(more)}
        </Disclosure>
      )}
      {known.length > 0 && <p className={styles.hint}>{opexPageText(locale, 'new-hint')}</p>}
    </Card>
  );
}

interface LineProps {
  readonly line: NewLine;
  /** Names of lines that stand. */
  readonly known: readonly string[];
  /** The one of them it is; '' is a new one. */
  readonly chosen: string;
  readonly disabled: boolean;
  onChoose(chosen: string): void;
}

function Line({ line: { name, item }, known, chosen, disabled, onChoose }: LineProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const id = useId();
  const group = opexSheetText(locale, `item.${item}`);
  return (
    <li className={styles.item}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      <Select id={id} className={styles.select} value={chosen} disabled={disabled} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{opexPageText(locale, 'new-line', { group })}</option>
        {known.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </li>
  );
}
