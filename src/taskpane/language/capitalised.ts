/** Text that begins a line: `last year` becomes `Last year`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
