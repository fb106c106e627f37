/** The text of a file, or why it has none. */
export type DecodedText =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly binary: true };

/**
 * Decodes an article: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252, which old newsroom systems
 * write. A byte order mark is no part of the text. A NUL byte makes the file a binary one.
 */
export function decodeArticle(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return { binary: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be' | 'windows-1252'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
