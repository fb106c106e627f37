/** Everything that the page says, for the extension to hand over in the language of the window; `{0}` stands for a value. */
export const PAGE_WORDS = [
  'title', 'tabs', 'matrix', 'timeline', 'shares', 'verbs', 'ledger',
  'save', 'saveSvg', 'savePng', 'saveCsv',
  'verbatim', 'wordedDifferently', 'indirect', 'senseChanged', 'absent', 'legend',
  'matrixCaption', 'keysHint', 'utterance', 'nobodyNamed', 'noDate', 'sharedOnly', 'cell', 'absentCell', 'openLedger', 'line',
  'more', 'sourcesLeftOut', 'rowsLeftOut',
  'timelineCaption', 'timelineChart', 'day', 'published', 'spokenOf', 'gapsShortened', 'source', 'place', 'daysSpokenOf',
  'sharesCaption', 'sharesChart', 'speaker', 'total', 'segment',
  'verbsCaption', 'verbsChart', 'verb', 'slant', 'loaded', 'neutral', 'bar',
  'ledgerCaption', 'chooseSpeaker', 'alsoCalled', 'verbsUsed', 'bySource', 'words', 'elsewhere', 'onlyHere', 'here', 'notVerbatim', 'times',
  'shown', 'comparing', 'reading', 'stop', 'stopped', 'goOn', 'tooFew', 'noQuotation', 'noDays', 'noShares', 'noVerbs', 'noSpeaker', 'nothingShared',
] as const; // prettier-ignore

export type PageWords = Readonly<Record<(typeof PAGE_WORDS)[number], string>>;
