import { counted } from './formula-text';
import { quoted } from './text-content';

/** A count that must be zero, as an expression, and the words that follow it. */
export interface CountedProblem {
  readonly count: string;
  readonly words: (count: number) => string;
  /** What is said after them, as an expression. */
  readonly more?: string;
}

/** A sentence for each count that is not zero, as a formula; where all are, that all is well. */
export function problemsSentence(allWell: string, problems: readonly CountedProblem[]): string {
  const told = problems.map(({ count, words, more }, at) => {
    const before = problems.slice(0, at).map((one) => one.count);
    const said = `${counted(count, words)}${more === undefined ? '' : `&${more}`}`;
    return `IF(${count}=0,"",${before.length === 0 ? said : `IF(${before.join('+')}=0,""," ")&${said}`})`;
  });
  return `=IF(${problems.map(({ count }) => count).join('+')}=0,${quoted(allWell)},${told.join('&')})`;
}
