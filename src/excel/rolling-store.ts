import type { Locale } from '../locales/locale';
import type { FocusCells } from '../planning/rolling/focus-line';
import type { RollingSpec } from '../planning/rolling/rolling-plan';
import type { GtmRecord } from '../sheets/rolling/read-gtm';
import { readEnvelope, writeEnvelope, type Envelope } from './envelope';
import type { SheetRecord } from './plan-store';

/** A rolling plan is built and rolled by itself, so its definition has a part of its own. */
export const ROLLING_NAMESPACE = 'urn:almanac:rolling:1';

export interface StoredRolling {
  readonly spec: RollingSpec;
  readonly locale: Locale;
  /** Excel serial number of the day on which the baselines were made. */
  readonly madeOn: number;
  readonly sheets: { readonly GTM: SheetRecord; readonly Focus: SheetRecord };
  /** What of `GTM` nobody typed, and what stood in each cell that is not for typing (see forecast-marks). */
  readonly gtm: GtmRecord;
  readonly marks: readonly string[];
  /** The lines of the focus that the build made, and those of a build's own that a person deleted. */
  readonly focus: { readonly written: readonly FocusCells[]; readonly dropped: readonly FocusCells[] };
}

export type RollingDocument = Envelope<StoredRolling>;

/** The part's XML (see writeEnvelope). */
export function writeRollingXml(rolling: StoredRolling, previous: RollingDocument | null, savedAt: string): string {
  return writeEnvelope(ROLLING_NAMESPACE, 'rolling', rolling, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema. */
export function readRollingXml(xml: string): RollingDocument | null {
  return readEnvelope<StoredRolling>(xml, 'rolling');
}
