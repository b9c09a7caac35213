import type { Locale } from '../locales/locale';
import type { BreakdownSpec } from '../planning/breakdown/plan';
import type { EarlierEvents } from '../planning/events/earlier-events';
import type { ListYears } from '../planning/events/list-years';
import type { EventsMemory } from '../planning/events/merge-events';
import type { Area, SheetBlueprint, SheetId } from '../sheets/blueprint';
import { readEnvelope, writeEnvelope } from './envelope';

/** The plan's definition lives in one custom XML part found by this namespace, never by id: writing a part changes its id. */
export const PLAN_NAMESPACE = 'urn:almanac:plan:1';

/** How a generated sheet was left by the last build, as far as a rebuild must know to change it and to take changes back. */
export interface SheetRecord {
  readonly area: Area;
  /** The cells that are ours; what stands elsewhere in the area is a person's own. */
  readonly owned: readonly Area[];
  /** Fingerprint of everything but contents: formats, widths, rules. */
  readonly look: string;
  /** Fingerprints of the formats of each column (see columnLooks); absent in records of earlier versions. */
  readonly columns?: readonly string[];
  readonly validations: SheetBlueprint['validations'];
  readonly conditionalFormats: SheetBlueprint['conditionalFormats'];
  readonly rowGroups: SheetBlueprint['rowGroups'];
  /** Absent in records of earlier versions. */
  readonly charts?: SheetBlueprint['charts'];
}

export interface StoredPlan {
  readonly spec: BreakdownSpec;
  readonly builtAt: string;
  /** The language the sheets were written in; absent in plans of earlier versions. */
  readonly locale?: Locale;
  readonly sheets: Partial<Record<SheetId, SheetRecord>>;
  /** Paths of the plan's rows in their order, by which a rebuild tells deleted, moved and renamed rows; absent in plans of earlier versions. */
  readonly rows?: readonly string[];
  /** The list of events as the last build made it, by which a rebuild tells what a person typed; absent where none was built. */
  readonly events?: StoredEvents;
}

/** What a list of events leaves to the next build. */
export type StoredEvents = ListRecord | EarlierListRecord;

export interface ListRecord extends EventsMemory {
  readonly years: ListYears;
}

/** As earlier versions stored it. */
export interface EarlierListRecord extends Omit<EarlierEvents, 'remembered'>, Partial<Pick<EarlierEvents, 'remembered'>> {
  readonly years?: ListYears;
}

/** A stored envelope with the members this version knows; others are kept and written back. */
export interface PlanDocument {
  readonly revision: number;
  readonly plan: StoredPlan;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The part's XML (see writeEnvelope). */
export function writePlanXml(plan: StoredPlan, previous: PlanDocument | null, savedAt: string): string {
  return writeEnvelope(PLAN_NAMESPACE, 'plan', plan, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema: the sheets then speak for themselves. */
export function readPlanXml(xml: string): PlanDocument | null {
  const envelope = readEnvelope<StoredPlan>(xml, 'plan');
  return envelope && { revision: envelope.revision, plan: envelope.content, raw: envelope.raw };
}
