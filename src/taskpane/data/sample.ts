import { InputError } from '../../locales/input-error';
import type { HistorySource } from './use-history-file';

const SAMPLE_FILE = 'sales-history.csv';

/** The sample history that comes with the add-in, from the add-in's own address. */
export const sampleHistory: HistorySource = {
  name: SAMPLE_FILE,
  bytes: async () => {
    const response = await fetch(`assets/sample/${SAMPLE_FILE}`).catch(() => null);
    if (response === null || !response.ok) throw new InputError('sample-unavailable');
    return response.arrayBuffer();
  },
};
