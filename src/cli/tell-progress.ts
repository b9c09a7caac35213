import type { OperationOptions } from '../excel/contracts';

/** Tells each step of a work once, however often its progress is reported. */
export function tellingProgress(say: (message: string) => void): NonNullable<OperationOptions['onProgress']> {
  let told = '';
  return ({ label }) => {
    if (label !== told) say(label);
    told = label;
  };
}
