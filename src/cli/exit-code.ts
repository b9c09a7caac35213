/** How a command ends. */
export const EXIT = {
  done: 0,
  /** Something failed, or what was made does not agree with itself. */
  failure: 1,
  /** A person's mistake: told in one line, nothing written. */
  mistake: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
