/** What a cell holds as MATCH and COUNTIF must be given it to look for just that: its signs `~ * ?` no wildcards. */
export function escaped(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;
}

/** The same of trimmed text. */
export function literal(reference: string): string {
  return escaped(`TRIM(${reference})`);
}
