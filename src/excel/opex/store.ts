import type { Locale } from '../../locales/locale';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import type { FeesRecord } from '../../sheets/opex/fees-layout';
import type { BridgeRecord } from '../../sheets/opex/read-bridge';
import type { OpexRecord } from '../../sheets/opex/read-opex';
import type { PnlRecord } from '../../sheets/opex/read-pnl';
import type { BookingHabits } from '../contracts';
import { readEnvelope, writeEnvelope, type Envelope } from '../envelope';
import type { GroupRecords } from '../group/group';
import type { OpexSheetId } from './sheets';

/** OPEX is built by itself, so its definition has a part of its own. */
export const OPEX_NAMESPACE = 'urn:almanac:opex:1';

export const NO_HABITS: BookingHabits = { sign: null, names: {} };

export interface StoredOpex {
  readonly spec: OpexSpec;
  readonly locale: Locale;
  /** Decimals of amounts. */
  readonly moneyDigits: number;
  readonly sheets: GroupRecords<OpexSheetId>;
  readonly opex: OpexRecord;
  /** By which the inputs of the other sheets are found. */
  readonly pnl: PnlRecord;
  readonly fees: FeesRecord;
  readonly bridge: BridgeRecord;
  readonly habits: BookingHabits;
}

export type OpexDocument = Envelope<StoredOpex>;

/** The part's XML (see writeEnvelope). */
export function writeOpexXml(opex: StoredOpex, previous: OpexDocument | null, savedAt: string): string {
  return writeEnvelope(OPEX_NAMESPACE, 'opex', opex, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema. */
export function readOpexXml(xml: string): OpexDocument | null {
  return readEnvelope<StoredOpex>(xml, 'opex');
}
