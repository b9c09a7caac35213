import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLanguage } from '../language/language';
import type { FileSource } from './use-file';
import { useFileDrop } from './use-file-drop';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorNeutralForeground3 },
  input: { display: 'none' },
});

interface DropZoneProps {
  onFile(source: FileSource): void;
  /** What can be taken in place of a file; absent: nothing. */
  onSample?(): void;
  /** Whether choosing a file is what the page is for. */
  readonly isPrimary: boolean;
  /** Whether the focus belongs here, because what had it is gone. */
  readonly takesFocus: boolean;
}

/** Where a file is dropped or chosen; a sample, where there is one, is one click further. */
export function DropZone({ onFile, onSample, isPrimary, takesFocus }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) choose.current?.focus();
  }, [takesFocus]);
  const take = (file: File | undefined): void => {
    if (file !== undefined) onFile({ name: file.name, bytes: () => file.arrayBuffer() });
  };
  const over = useFileDrop(take);

  return (
    <div className={mergeClasses(styles.zone, over && styles.over)}>
      <ArrowUpload24Regular className={styles.icon} aria-hidden />
      <span>{text(over ? 'data-drop-now' : 'data-drop')}</span>
      <Button ref={choose} appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => chooser.current?.click()}>
        {text('data-choose')}
      </Button>
      {onSample !== undefined && (
        <Link as="button" onClick={onSample}>
          {text('data-or-sample')}
        </Link>
      )}
      <input
        ref={chooser}
        type="file"
        className={styles.input}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        aria-label={text('data-choose')}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = ''; // So that the same file can be chosen again once it is mended.
        }}
      />
    </div>
  );
}
