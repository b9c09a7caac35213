import { readAside } from '../data/read-aside';
import { useFile, type FileReading } from '../data/use-file';
import { useLanguage } from '../language/language';
import type { ReadBookings } from './read-bookings-file';
import { startBookingsWorker } from './start-bookings-worker';

/** Reads bookings and budgets in a worker, or in place where there is none, and hands them on (see useFile). */
export function useBookingsFile(onRead: (read: ReadBookings) => void): FileReading {
  const { locale } = useLanguage();
  return useFile(
    (bytes, file, signal) =>
      readAside({ bytes, file, locale }, startBookingsWorker, signal, async (request) => {
        const { readBookingsFile } = await import(/* webpackChunkName: "bookings" */ './read-bookings-file');
        return readBookingsFile(request.bytes, request.file, request.locale);
      }),
    onRead,
  );
}
