import type { BuildResult } from '../../excel/contracts';
import type { Formats } from '../language/formats';

/** `2 locks and 1 typed share`: what a rebuild found of the person's inputs and kept; empty when there was nothing. */
export function keptText(kept: BuildResult['kept'], formats: Formats): string {
  const parts = [
    kept.locks > 0 ? formats.count('kept-locks', kept.locks) : '',
    kept.shares > 0 ? formats.count('kept-shares', kept.shares) : '',
    kept.weights > 0 ? formats.count('kept-weights', kept.weights) : '',
    kept.methods > 0 ? formats.count('kept-methods', kept.methods) : '',
  ];
  return formats.list(parts.filter((part) => part !== ''));
}
