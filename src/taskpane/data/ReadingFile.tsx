import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

interface ReadingFileProps {
  /** The file's name. */
  readonly file: string;
  onGiveUp(): void;
}

/** Stands where the drop zone was while a file is read, with the way to stop. It takes the focus from the button that chose the file. */
export function ReadingFile({ file, onGiveUp }: ReadingFileProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Escape stops what runs; without this it would also leave the page.
    event.preventDefault();
    onGiveUp();
  };
  return (
    <div className={styles.row} onKeyDown={onKey}>
      <Spinner size="small" label={text('data-reading', { file })} />
      <Button ref={cancel} onClick={onGiveUp}>
        {text('cancel')}
      </Button>
    </div>
  );
}
