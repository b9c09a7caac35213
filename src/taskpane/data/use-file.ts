import { useEffect, useRef, useState } from 'react';
import { usePane } from '../app/pane-context';
import { useLatest } from '../app/use-latest';

/** Where a file's bytes come from. */
export interface FileSource {
  readonly name: string;
  bytes(): Promise<ArrayBuffer>;
}

export interface FileReading {
  /** The name of the file being read; null when none is. */
  readonly reading: string | null;
  /** Whether the last file was given up while it was being read. */
  readonly givenUp: boolean;
  read(source: FileSource): void;
  giveUp(): void;
}

/**
 * Reads a file and hands on what it holds; tells what is wrong with it through the pane. A later file ends the reading of an earlier one.
 *
 * @param readFile reads the bytes of a file of this name until it is stopped
 */
export function useFile<Read>(
  readFile: (bytes: Uint8Array, file: string, signal: AbortSignal) => Promise<Read>,
  onRead: (read: Read) => void,
): FileReading {
  const { actions } = usePane();
  const [reading, setReading] = useState<string | null>(null);
  const [givenUp, setGivenUp] = useState(false);
  const running = useRef<AbortController | null>(null);
  const latest = useLatest({ readFile, onRead });
  useEffect(() => () => running.current?.abort(), []);

  const read = (source: FileSource): void => {
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    actions.dismiss();
    setGivenUp(false);
    setReading(source.name);
    source
      .bytes()
      .then((bytes) => latest.current.readFile(new Uint8Array(bytes), source.name, signal))
      .then(
        (found) => signal.aborted || latest.current.onRead(found),
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
