/** What a cell holds as MATCH and COUNTIF must be given it to look for just that: trimmed text, its signs `~ * ?` no wildcards. */
export function literal(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${reference}),"~","~~"),"*","~*"),"?","~?")`;
}
