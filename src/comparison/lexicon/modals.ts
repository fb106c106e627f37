/** Verbs that say how sure, how free or how bound somebody is; to change one for another changes what was said. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must ought'.split(' '));

/** Words that turn a sentence into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without'.split(' '),
);
