import { parse, printParseErrorCode, type ParseError, type ParseOptions } from 'jsonc-parser';
import type { Template } from '../article/translate.ts';

/** Where a text stops being JSON, and what should stand there in the words of a message: `“,”`, `a value`. */
export interface JsonFault {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly expected: Template;
}

/** The first fault of a text that is to be JSON; `undefined` where it is. */
export function jsonFault(json: string, options: ParseOptions): JsonFault | undefined {
  const errors: ParseError[] = [];
  try {
    parse(json, errors, options);
  } catch {
    // Nested too deep for a recursive parser: no place to show.
    return { offset: 0, expected: 'JSON' };
  }
  const [error] = errors;
  if (error === undefined) return undefined;
  return { offset: error.offset, expected: EXPECTED[printParseErrorCode(error.error)] ?? 'JSON' };
}

/** What would have been right, by the parser's word for what is wrong. */
const EXPECTED: Readonly<Record<string, Template>> = {
  PropertyNameExpected: 'a name in quotation marks',
  ValueExpected: 'a value',
  InvalidSymbol: 'a value',
  ColonExpected: '“:”',
  CommaExpected: '“,”',
  CloseBraceExpected: '“}”',
  CloseBracketExpected: '“]”',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing quotation mark',
  InvalidNumberFormat: 'a number',
  InvalidEscapeCharacter: 'an escape that JSON knows',
  InvalidCharacter: 'an escaped character',
  InvalidCommentToken: 'no comment',
};
