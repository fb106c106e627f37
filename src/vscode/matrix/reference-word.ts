import type { Template } from '../../article/translate.ts';

/** Said of the wording that the others are held against, in place of a grade. */
export const REFERENCE: Template = 'reference';
