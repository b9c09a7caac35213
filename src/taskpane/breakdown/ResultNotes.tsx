import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Card } from '../frame/Card';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Notes in sight: what a build did about a person's own changes comes first and must not be folded away. */
const IN_SIGHT = 3;

/** What a build has to tell: the first notes, the others to unfold. */
export function ResultNotes({ notes }: { readonly notes: readonly string[] }): ReactElement | null {
  const { formats } = useLanguage();
  const [showAll, setShowAll] = useState(false);
  if (notes.length === 0) return null;
  const more = notes.slice(IN_SIGHT);
  return (
    <Card title={formats.count('notes', notes.length)}>
      <NoteList notes={notes.slice(0, IN_SIGHT)} />
      {more.length > 0 && (
        <Disclosure label={formats.count('notes-more', more.length)} open={showAll} onToggle={setShowAll}>
          <NoteList notes={more} />
        </Disclosure>
      )}
    </Card>
  );
}

function NoteList({ notes }: { readonly notes: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.notes}>
      {notes.map((note, index) => (
        <li key={index}>{note}</li>
      ))}
    </ul>
  );
}
