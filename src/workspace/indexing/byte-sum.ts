/** A sum over bytes that tells a file cut short or written over from a whole one: FNV-1a over 32-bit words, as hexadecimal. */
export function byteSum(bytes: Uint8Array): string {
  const whole = bytes.length & ~3;
  // Not `slice`: that of Node's Buffer copies nothing.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193) ^ (sum >>> 15);
  for (let at = whole; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
