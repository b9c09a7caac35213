import { useEffect, useRef, useState } from 'react';
import { usePane } from '../app/pane-context';
import { useLatest } from '../app/use-latest';
import { useLanguage } from '../language/language';
import { readHistory, type ReadHistory } from './read-history';

/** Where a file's bytes come from. */
export interface HistorySource {
  readonly name: string;
  bytes(): Promise<ArrayBuffer>;
}

interface HistoryFile {
  /** The name of the file being read; null when none is. */
  readonly reading: string | null;
  read(source: HistorySource): void;
}

/** Reads sales history and hands it on; tells what is wrong with a file through the pane. A later file outruns an earlier one. */
export function useHistoryFile(onRead: (history: ReadHistory) => void): HistoryFile {
  const { actions } = usePane();
  const { locale } = useLanguage();
  const [reading, setReading] = useState<string | null>(null);
  const newest = useRef<HistorySource | null>(null);
  const latest = useLatest({ onRead, locale });
  useEffect(
    () => () => {
      newest.current = null;
    },
    [],
  );

  const read = (source: HistorySource): void => {
    newest.current = source;
    const isNewest = (): boolean => newest.current === source;
    actions.dismiss();
    setReading(source.name);
    source
      .bytes()
      .then((bytes) => readHistory(new Uint8Array(bytes), source.name, latest.current.locale))
      .then(
        (history) => isNewest() && latest.current.onRead(history),
        (error: unknown) => isNewest() && actions.report(error),
      )
      .finally(() => isNewest() && setReading(null));
  };
  return { reading, read };
}
