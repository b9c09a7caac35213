/** A short fingerprint of a text: tells "the same" from "changed", nothing more. */
export function fingerprint(text: string): string {
  return hash(text).toString(36);
}

/** The same for people to compare: eight hexadecimal digits. */
export function shownFingerprint(text: string): string {
  return hash(text).toString(16).padStart(8, '0').slice(-8);
}

/** cyrb53, a 53-bit hash. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
