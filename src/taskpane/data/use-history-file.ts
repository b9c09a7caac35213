import { useLanguage } from '../language/language';
import type { ReadHistory } from './read-history';
import { readHistoryAside } from './read-history-aside';
import { startHistoryWorker } from './start-history-worker';
import { useFile, type FileReading } from './use-file';

/** Reads sales history and hands it on (see useFile). */
export function useHistoryFile(onRead: (history: ReadHistory) => void): FileReading {
  const { locale } = useLanguage();
  return useFile((bytes, file, signal) => readHistoryAside({ bytes, file, locale }, startHistoryWorker, signal), onRead);
}
