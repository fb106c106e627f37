/** All that is written for other tools and readers: loaded with the first export, since the parsers it brings along are a fifth of the program. */
export { csvText } from './csv-text.ts';
export { writeEvent } from './event/write-event.ts';
export { formats } from './formats.ts';
export { markdownText } from './markdown-text.ts';
