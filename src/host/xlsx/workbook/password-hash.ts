/** The 16-bit hash of a password that every spreadsheet program accepts (ECMA-376 part 4, 3.3.1.81); undefined where there is none. */
export function passwordHash(password: string | undefined): string | undefined {
  if (!password) return undefined;
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(i);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
