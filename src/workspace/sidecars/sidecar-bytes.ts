import type { Template } from '../../article/translate.ts';
import { parseSidecar, type ParsedSidecar } from '../../annotations/sidecar/parse-sidecar.ts';
import { serializeSidecar } from '../../annotations/sidecar/serialize-sidecar.ts';
import type { Sidecar } from '../../annotations/sidecar/sidecar.ts';

/** The bytes of one sidecar file, read and written: what was read or written last is not read again. */
export class SidecarBytes {
  #last: { readonly bytes: Uint8Array; readonly parsed: ParsedSidecar } | undefined;

  /** Reads a file, or says where and why it cannot be read. The same bytes give the same object. */
  parse(bytes: Uint8Array): ParsedSidecar {
    if (this.#last !== undefined && sameBytes(this.#last.bytes, bytes)) return this.#last.parsed;
    const parsed = parseSidecarBytes(bytes);
    this.#last = { bytes, parsed };
    return parsed;
  }

  serialize(sidecar: Sidecar): Uint8Array {
    const bytes = new TextEncoder().encode(serializeSidecar(sidecar));
    this.#last = { bytes, parsed: { sidecar } };
    return bytes;
  }
}

/** Reads the bytes of a sidecar file, or says where and why they cannot be read. Never throws. */
export function parseSidecarBytes(bytes: Uint8Array): ParsedSidecar {
  // Bytes that are no UTF-8 become replacement characters, which may stand in a string: those would be saved back.
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      fault: { rule: 'syntax', offset: 0, line: 0, character: 0, expected: 'text in UTF-8' satisfies Template },
    };
  }
  return parseSidecar(json);
}

/** Whether two files, or their absence, are the same. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  if (a.length !== b.length) return false;
  // Four at a time where both lie so that they can be read like that.
  const isAligned = a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0;
  const whole = isAligned ? a.length >>> 2 : 0;
  const [first, second] = [new Int32Array(a.buffer, isAligned ? a.byteOffset : 0, whole), new Int32Array(b.buffer, isAligned ? b.byteOffset : 0, whole)]; // prettier-ignore
  for (let at = 0; at < whole; at++) if (first[at] !== second[at]) return false;
  for (let at = whole * 4; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
