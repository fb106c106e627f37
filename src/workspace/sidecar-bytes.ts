import { parseSidecar, type ParsedSidecar } from '../annotations/parse-sidecar.ts';

/** Reads the bytes of a sidecar file, or says where and why they cannot be read. Never throws. */
export function parseSidecarBytes(bytes: Uint8Array): ParsedSidecar {
  // Bytes that are no UTF-8 become replacement characters, which may stand in a string: those would be saved back.
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { rule: 'syntax', offset: 0, line: 0, character: 0, expected: 'text in UTF-8' } };
  }
  return parseSidecar(json);
}
