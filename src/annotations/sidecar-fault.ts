import type { LinePosition } from '../article/line-index.ts';

/** Why a sidecar cannot be read, and where: shown as a problem in that file. */
export interface SidecarFault extends LinePosition {
  /** `syntax`: no JSON; `shape`: JSON, but no collection of annotations; `newer`: of a later version of Pressmark. */
  readonly rule: 'syntax' | 'shape' | 'newer';
  /** What should stand there, in the words of a message: `“,”`, `a value`. Absent where `rule` is `newer`. */
  readonly expected?: string;
  /** UTF-16 offset in the file's text. */
  readonly offset: number;
}

/** The message for the sidecar of the article `name`: what is wrong, what is kept, what to do. */
export function faultSentence(fault: SidecarFault, name: string): string {
  if (fault.rule === 'newer') {
    return `This file of annotations was written by a later version of Pressmark. It is left as it is; new annotations for ${name} are not saved until Pressmark is updated.`;
  }
  return `This file of annotations cannot be read: expected ${fault.expected ?? 'something else'} here. It is left as it is; new annotations for ${name} are not saved until it is repaired.`;
}
