import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLanguage } from '../language/language';
import { sampleHistory } from './sample';
import type { HistorySource } from './use-history-file';
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
  onFile(source: HistorySource): void;
  /** Whether the focus belongs here, because what had it is gone. */
  readonly takesFocus: boolean;
}

/** Where a file of history is dropped or chosen; the sample is one click further. */
export function DropZone({ onFile, takesFocus }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
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
      <Button ref={choose} appearance="primary" onClick={() => chooser.current?.click()}>
        {text('data-choose')}
      </Button>
      <Link as="button" onClick={() => onFile(sampleHistory(locale))}>
        {text('data-or-sample')}
      </Link>
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
