import { useEffect, useRef, useState } from 'react';
import { usePane } from '../app/pane-context';
import { useLatest } from '../app/use-latest';
import { useLanguage } from '../language/language';
import type { ReadHistory } from './read-history';
import { readHistoryAside } from './read-history-aside';
import { startHistoryWorker } from './start-history-worker';

/** Where a file's bytes come from. */
export interface HistorySource {
  readonly name: string;
  bytes(): Promise<ArrayBuffer>;
}

interface HistoryFile {
  /** The name of the file being read; null when none is. */
  readonly reading: string | null;
  /** Whether the last file was given up while it was being read. */
  readonly givenUp: boolean;
  read(source: HistorySource): void;
  giveUp(): void;
}

/** Reads sales history and hands it on; tells what is wrong with a file through the pane. A later file ends the reading of an earlier one. */
export function useHistoryFile(onRead: (history: ReadHistory) => void): HistoryFile {
  const { actions } = usePane();
  const { locale } = useLanguage();
  const [reading, setReading] = useState<string | null>(null);
  const [givenUp, setGivenUp] = useState(false);
  const running = useRef<AbortController | null>(null);
  const latest = useLatest({ onRead, locale });
  useEffect(() => () => running.current?.abort(), []);

  const read = (source: HistorySource): void => {
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    actions.dismiss();
    setGivenUp(false);
    setReading(source.name);
    source
      .bytes()
      .then((bytes) => {
        const request = { bytes: new Uint8Array(bytes), file: source.name, locale: latest.current.locale };
        return readHistoryAside(request, startHistoryWorker, signal);
      })
      .then(
        (history) => signal.aborted || latest.current.onRead(history),
        (error: unknown) => signal.aborted || actions.report(error),
      )
      .finally(() => signal.aborted || setReading(null));
  };
  const giveUp = (): void => {
    running.current?.abort();
    setReading(null);
    setGivenUp(true);
  };
  return { reading, givenUp, read, giveUp };
}
