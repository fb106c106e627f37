import Papa from 'papaparse';
import { EXPORT_MARK } from './export-mark.ts';

/** A value of a table; numbers are written as they are. */
export type CsvValue = string | number;

/**
 * A table as RFC 4180 has it, the header first. Cells that a spreadsheet would run as a formula begin with an apostrophe,
 * unless `formulas` are wanted. The last column is empty: its name is the mark of an export, and CSV has no comments to
 * put it in.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  { byteOrderMark = false, formulas = false }: { readonly byteOrderMark?: boolean; readonly formulas?: boolean } = {},
): string {
  const text = Papa.unparse([[...columns, EXPORT_MARK], ...rows.map((row) => [...row, ''])], {
    newline: '\r\n',
    escapeFormulae: !formulas,
  });
  return `${byteOrderMark ? '\uFEFF' : ''}${text}\r\n`;
}
