import type { LinePosition } from '../../article/line-index.ts';
import type { Template } from '../../article/translate.ts';

/** Why a sidecar cannot be read, and where: shown as a problem in that file. */
export interface SidecarFault extends LinePosition {
  /** `syntax`: no JSON; `shape`: JSON, but no collection of annotations; `newer`: of a later version of Pressmark. */
  readonly rule: 'syntax' | 'shape' | 'newer';
  /** What should stand there, in the words of a message: `“,”`, `a value`. Absent where `rule` is `newer`. */
  readonly expected?: Template;
  /** UTF-16 offset in the file's text. */
  readonly offset: number;
}
