import type { ErrorCode } from 'yaml';
import type { Template } from '../article/translate.ts';

/** Why front matter cannot be read, in words for people who know no YAML; the library has its own in English alone. */
export function frontMatterFault(code: ErrorCode): Template {
  return FAULTS[code] ?? OTHERWISE;
}

const NEEDS_MARKS: Template = 'a text that begins with this sign needs quotation marks';

const FAULTS: Readonly<Partial<Record<ErrorCode, Template>>> = {
  ALIAS_PROPS: NEEDS_MARKS,
  BAD_ALIAS: NEEDS_MARKS,
  BAD_DIRECTIVE: NEEDS_MARKS,
  BAD_DQ_ESCAPE: 'inside quotation marks, a backslash is written twice',
  BAD_INDENT: 'this line is not indented as the others are, or a bracket before it is not closed',
  BAD_SCALAR_START: NEEDS_MARKS,
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it needs quotation marks',
  DUPLICATE_KEY: 'this field stands here twice',
  MISSING_CHAR: 'a sign is missing here, such as a colon or a closing quotation mark',
  MULTILINE_IMPLICIT_KEY: 'a field and its colon stand on one line',
  TAB_AS_INDENT: 'lines are indented with blanks, not with tabs',
  UNEXPECTED_TOKEN: 'this sign does not belong here',
};

const OTHERWISE: Template = 'it is not YAML';
