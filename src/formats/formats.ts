import { brat } from './brat.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonld } from './jsonld.ts';
import { markdown } from './markdown.ts';

/** Every format that articles are exported to, in the order of the menu. A new one is a file and a line here. */
export const formats: readonly Format[] = [markdown, html, csv, jsonld, brat];
