import type { Locale } from '../../locales/locale';
import type { ActionCells } from '../../planning/actions/action-line';
import type { FocusCells } from '../../planning/rolling/focus-line';
import type { PastInputs } from '../../planning/rolling/past-inputs';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import type { MediaRecord } from '../../sheets/rolling/media-layout';
import type { DriversRecord } from '../../sheets/rolling/read-drivers';
import type { GtmRecord } from '../../sheets/rolling/read-gtm';
import { readEnvelope, writeEnvelope, type Envelope } from '../envelope';
import type { GroupRecords } from '../group/group';
import type { RollingSheetId } from './sheets';

/** A rolling plan is built and rolled by itself, so its definition has a part of its own. */
export const ROLLING_NAMESPACE = 'urn:almanac:rolling:1';

export interface StoredRolling {
  readonly spec: RollingSpec;
  readonly locale: Locale;
  /** Excel serial number of the day on which the baselines were made. */
  readonly madeOn: number;
  /** Decimals of amounts. */
  readonly moneyDigits: number;
  readonly sheets: GroupRecords<RollingSheetId>;
  /** What of `GTM` nobody typed. */
  readonly gtm: GtmRecord;
  /** Where on `Media` the inputs stand. */
  readonly media: MediaRecord;
  /** The same of `Drivers`. */
  readonly drivers: DriversRecord;
  /** What was typed for months that are not in the window. */
  readonly past: PastInputs;
  /** The lines of the focus that the build made, and those of a build's own that a person deleted. */
  readonly focus: { readonly written: readonly FocusCells[]; readonly dropped: readonly FocusCells[] };
  /** The same of the actions. */
  readonly actions: { readonly written: readonly ActionCells[]; readonly dropped: readonly ActionCells[] };
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
