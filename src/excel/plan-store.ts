import { LOCALES, type Locale } from '../locales/locale';
import type { BreakdownSpec } from '../planning/breakdown/plan';
import type { Area, SheetBlueprint, SheetId } from '../sheets/blueprint';

/** The plan's definition lives in one custom XML part found by this namespace, never by id: writing a part changes its id. */
export const PLAN_NAMESPACE = 'urn:almanac:plan:1';
const SCHEMA = 1;

/** How a generated sheet was left by the last build, as far as a rebuild must know to change it and to take changes back. */
export interface SheetRecord {
  readonly area: Area;
  /** The cells that are ours; what stands elsewhere in the area is a person's own. */
  readonly owned: readonly Area[];
  /** Fingerprint of everything but contents: formats, widths, rules. */
  readonly look: string;
  readonly validations: SheetBlueprint['validations'];
  readonly conditionalFormats: SheetBlueprint['conditionalFormats'];
  readonly rowGroups: SheetBlueprint['rowGroups'];
}

export interface StoredPlan {
  readonly spec: BreakdownSpec;
  readonly builtAt: string;
  /** The language the sheets were written in; absent in plans of earlier versions. */
  readonly locale?: Locale;
  readonly sheets: Partial<Record<SheetId, SheetRecord>>;
}

interface Envelope {
  readonly schema: number;
  readonly revision: number;
  readonly writer: string;
  readonly savedAt: string;
  readonly hash: string;
  readonly plan: StoredPlan;
}

/** A stored envelope with the members this version knows; others are kept and written back. */
export interface PlanDocument {
  readonly revision: number;
  readonly plan: StoredPlan;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The part's XML. A JSON envelope in CDATA, so that any tool can read it and nothing in a name can break out. */
export function writePlanXml(plan: StoredPlan, previous: PlanDocument | null, savedAt: string): string {
  const envelope: Envelope = {
    ...previous?.raw,
    schema: SCHEMA,
    revision: (previous?.revision ?? 0) + 1,
    writer: 'almanac',
    savedAt,
    hash: fingerprint(JSON.stringify(plan)),
    plan: { ...(previous?.raw['plan'] as object | undefined), ...plan },
  };
  const json = JSON.stringify(envelope).replace(/]]>/g, ']]\\u003e');
  return `<almanac xmlns="${PLAN_NAMESPACE}"><![CDATA[${json}]]></almanac>`;
}

/** The envelope of a part, null when it is damaged or of a later schema: the sheets then speak for themselves. */
export function readPlanXml(xml: string): PlanDocument | null {
  const json = /<!\[CDATA\[([\s\S]*)\]\]>/.exec(xml)?.[1] ?? unescapeText(/<almanac[^>]*>([\s\S]*)<\/almanac>/.exec(xml)?.[1] ?? '');
  try {
    const raw = JSON.parse(json) as Record<string, unknown>;
    const plan = raw['plan'];
    if (typeof raw['schema'] !== 'number' || raw['schema'] > SCHEMA || typeof plan !== 'object' || plan === null) return null;
    return { revision: typeof raw['revision'] === 'number' ? raw['revision'] : 0, plan: plan as StoredPlan, raw };
  } catch {
    return null;
  }
}

/** The language a stored plan's sheets were written in; null where it does not say, or says one unknown here. */
export function writtenLocale(plan: StoredPlan | null): Locale | null {
  return LOCALES.find((locale) => locale === plan?.locale) ?? null;
}

/** Files pass through programs that turn CDATA into escaped text. */
function unescapeText(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** A short fingerprint of a text (cyrb53, a 53-bit hash): tells "the same" from "changed", nothing more. */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
