/** What a file is by its content, whatever its name says. */
export type FileKind = 'empty' | 'zip' | 'ole' | 'pdf' | 'image' | 'web-page' | 'binary' | 'text';

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[]; readonly offset?: number }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x57, 0x45, 0x42, 0x50], offset: 8 },
  { kind: 'image', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63], offset: 4 },
];

const SAMPLE = 4096;

/** Looks at the first bytes of a file. */
export function fileKind(bytes: Uint8Array): FileKind {
  const signature = SIGNATURES.find(({ bytes: mark, offset = 0 }) => mark.every((byte, i) => bytes[offset + i] === byte));
  if (signature) return signature.kind;
  if (bytes.length === 0) return 'empty';
  if (/^\s*<(!doctype|html|head|body|table|meta|\?xml|\?mso)/i.test(asciiStart(bytes))) return 'web-page';
  return hasControlBytes(bytes) ? 'binary' : 'text';
}

/** An OLE container is an encrypted workbook when it holds the stream `EncryptedPackage`, else a workbook of Excel 97-2003. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - name.length;
  for (let at = bytes.indexOf(0x45); at >= 0 && at <= last; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** The start of the file as letters, with zero bytes left out so that UTF-16 reads like the rest. */
function asciiStart(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, SAMPLE)) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}

/** Text has no control bytes besides tab, line ends, form feed and escape; zeros may be halves of UTF-16 letters. */
function hasControlBytes(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = isWideText(sample);
  return sample.some((byte) => (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) && !wide);
}

/** Whether bytes look like UTF-16: a byte order mark, or zeros (the high halves of ASCII) nearly always on the same side of the pairs. */
export function isWideText(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && odd > 8 * even) return 'utf-16le';
  if (even > enough && even > 8 * odd) return 'utf-16be';
  return null;
}
