import type { Locale } from '../../locales/locale';
import { readEnvelope, writeEnvelope, type Envelope } from '../envelope';
import type { GroupRecords, SheetGroup } from '../group/group';

/** A simulation is written by itself, so how it was left has a part of its own. */
export const RISK_NAMESPACE = 'urn:almanac:risk:1';

export const RISK_GROUP: SheetGroup<'LoyaltyRisk'> = { sheets: ['LoyaltyRisk'], lists: {}, first: null };

export interface StoredRisk {
  readonly locale: Locale;
  readonly sheets: GroupRecords<'LoyaltyRisk'>;
}

export type RiskDocument = Envelope<StoredRisk>;

/** The part's XML (see writeEnvelope). */
export function writeRiskXml(risk: StoredRisk, previous: RiskDocument | null, savedAt: string): string {
  return writeEnvelope(RISK_NAMESPACE, 'risk', risk, previous, savedAt);
}

/** What a part holds, null when it is damaged or of a later schema. */
export function readRiskXml(xml: string): RiskDocument | null {
  return readEnvelope<StoredRisk>(xml, 'risk');
}
