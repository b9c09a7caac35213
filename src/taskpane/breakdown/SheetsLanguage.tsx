import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { sheetsLanguage } from './sheets-language';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface SheetsLanguageProps {
  readonly breakdown: WorkbookState['breakdown'];
  /** Whether the line leads to the page with the Rebuild button. */
  readonly leadsThere?: boolean;
}

/** One quiet line where the plan's sheets are in another language than the pane. */
export function SheetsLanguage({ breakdown, leadsThere = false }: SheetsLanguageProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const { text, chosen } = language;
  const { actions } = usePane();
  const sentence = sheetsLanguage(breakdown, language);
  if (sentence === '') return null;
  return (
    <p className={styles.line}>
      {sentence}{' '}
      {leadsThere && chosen !== null && (
        <Link as="button" inline onClick={() => actions.open('breakdown')}>
          {text('do-rebuild')}
        </Link>
      )}
    </p>
  );
}
