import { InputError } from '../locales/input-error';
import { isWideText } from './file-kind';
import type { TextEncoding } from './raw-table';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file. A byte order mark decides; else strict UTF-8, which other encodings almost never pass; else GB18030
 * (which contains GBK and GB2312) when the bytes look like Chinese text rather than like Latin letters or damaged UTF-8.
 * @throws InputError `file-encoding` with the first line that could not be read.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const wide = isWideText(bytes);
  if (wide) return { text: strict(bytes, wide) ?? refuse(bytes, file), encoding: wide };
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const gb = strict(bytes, 'gb18030');
  if (gb !== null && chineseShare(bytes) > 0.5 && chineseShare(bytes) > utf8Share(bytes)) return { text: gb, encoding: 'gb18030' };
  return refuse(bytes, file);
}

function strict(bytes: Uint8Array, encoding: TextEncoding): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    // Decoding fails for one reason only: bytes that the encoding does not have.
    return null;
  }
}

/**
 * Share of the high bytes that pair up as GB2312, where both bytes are above 0xA0: nearly all of everyday Chinese.
 * A Latin letter with an accent is a lone high byte before an ASCII letter and does not count.
 */
function chineseShare(bytes: Uint8Array): number {
  let high = 0;
  let paired = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    high++;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x40) i++;
    if (lead > 0xa0 && lead < 0xf8 && trail > 0xa0) paired++;
  }
  return high === 0 ? 0 : paired / high;
}

/** Share of the high bytes that are parts of well-formed UTF-8 sequences: near 1 for UTF-8 with a few damaged bytes. */
function utf8Share(bytes: Uint8Array): number {
  let high = 0;
  let formed = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const whole = length > 1 && bytes.subarray(i + 1, i + length).every((byte) => (byte & 0xc0) === 0x80) && i + length <= bytes.length;
    high += whole ? length : 1;
    if (whole) {
      formed += length;
      i += length - 1;
    }
  }
  return high === 0 ? 0 : formed / high;
}

function refuse(bytes: Uint8Array, file: string): never {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const upTo = readable.indexOf('\ufffd');
  throw new InputError('file-encoding', { file, line: readable.slice(0, Math.max(upTo, 0)).split('\n').length });
}
