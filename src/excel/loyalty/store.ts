import type { Locale } from '../../locales/locale';
import type { LoyaltyShape } from '../../sheets/loyalty/shape';
import { readEnvelope, writeEnvelope, type Envelope } from '../envelope';
import type { GroupRecords } from '../group/group';
import type { LoyaltySheetId } from './sheets';

/** A loyalty plan is built by itself, so its definition has a part of its own. */
export const LOYALTY_NAMESPACE = 'urn:almanac:loyalty:1';

export interface StoredLoyalty {
  readonly locale: Locale;
  /** By which the inputs are found. */
  readonly shape: LoyaltyShape;
  readonly sheets: GroupRecords<LoyaltySheetId>;
}

export type LoyaltyDocument = Envelope<StoredLoyalty>;

/** The part's XML (see writeEnvelope). */
export function writeLoyaltyXml(loyalty: StoredLoyalty, previous: LoyaltyDocument | null, savedAt: string): string {
  return writeEnvelope(LOYALTY_NAMESPACE, 'loyalty', loyalty, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema. */
export function readLoyaltyXml(xml: string): LoyaltyDocument | null {
  return readEnvelope<StoredLoyalty>(xml, 'loyalty');
}
