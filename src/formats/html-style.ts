import type { TagHue } from '../article/tag-hues.ts';

/** Text colors of the eight speakers, and of those without a hue, on a light and on a dark page: as in the editor. */
const LIGHT = ['#616161', '#384876', '#8b3600', '#1c684c', '#7b2fa1', '#776b18', '#6e2833', '#157685', '#483ccb'];
const DARK = ['#a8a8a8', '#8ac4ff', '#f38f2e', '#b6eeb8', '#d088b9', '#fdd25f', '#f3a69b', '#5bf2fc', '#a193f4'];

/** Lines below tagged passages by the tag's hue, as in the editor; `none` is a note without a tag. */
const TAGS: Readonly<Record<TagHue | 'none', readonly [light: string, dark: string]>> = {
  none: ['#555555', '#c4c4c4'],
  red: ['#b3261e', '#f28b82'],
  orange: ['#974800', '#f5ab6b'],
  yellow: ['#7a5c00', '#f0c75e'],
  green: ['#1b6e3c', '#86d3a5'],
  teal: ['#0b6b6b', '#7fd6d6'],
  blue: ['#1f55a5', '#93bdf5'],
  purple: ['#6b3fa0', '#cfa8ee'],
  gray: ['#555555', '#c4c4c4'],
};

const tags = (theme: 0 | 1): string =>
  Object.entries(TAGS)
    .map(([name, colors]) => `--t-${name}:${colors[theme]}`)
    .join(';');

const hues = (colors: readonly string[]): string =>
  colors.map((color, index) => `--s${String(index)}:${color}`).join(';');

/**
 * The page's style. Fill means verbatim, dotted lines mean reported, a thick line below means tagged; each mark has a
 * second sign besides its color, so that it survives gray print.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#262626;--faint:#616161;--line:#d4d4d4;--date:#00695c;--tint:8%;${hues(LIGHT)};${tags(0)}}
@media (prefers-color-scheme:dark){:root{--page:#1b1c1d;--ink:#d4d4d4;--faint:#a6a6a6;--line:#454545;--date:#6fd3c0;--tint:16%;${hues(DARK)};${tags(1)}}}
body{margin:0 auto;padding:2rem 1.25rem;max-width:44rem;background:var(--page);color:var(--ink);font:1.06rem/1.65 Charter,Georgia,"Liberation Serif",serif;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600}
article{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:.5rem}
a{color:inherit}
.facts,figcaption,th,.key{color:var(--faint);font-size:.88em}
.text{white-space:pre-line}
.aside{color:var(--faint)}
mark{background:none;color:inherit}
${LIGHT.map((_, index) => `.s${String(index)}{--hue:var(--s${String(index)})}`).join('')}
mark.quoted{background:color-mix(in srgb,var(--hue) var(--tint),transparent);border-radius:3px}
mark.reported{border-bottom:1px dotted var(--hue)}
mark.source{text-decoration:underline solid 2px var(--hue);text-underline-offset:3px}
mark.cue{font-style:italic}
mark.date{text-decoration:underline dotted 2px var(--date);text-underline-offset:3px}
${Object.keys(TAGS)
  .map((name) => `.t-${name}{--tag:var(--t-${name})}`)
  .join('')}
mark.tagged{border-bottom:3px solid var(--tag)}
mark[data-tag]::after{content:attr(data-tag);margin-left:.4em;color:var(--tag);font:600 .72em/1 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.05em}
mark:target{outline:2px solid var(--ink)}
figure{margin:1.25rem 0}
blockquote{margin:0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--hue,var(--tag,var(--line)))}
blockquote p{margin:.35rem 0}
.tag{color:var(--tag);font-weight:600}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
@media print{:root{--page:#fff;--ink:#000;--faint:#444;--line:#bbb;--date:#00695c;--tint:8%;${hues(LIGHT)};${tags(0)}}
body{max-width:none;padding:0;font-size:11pt}nav{display:none}figure,tr{break-inside:avoid}h2,h3{break-after:avoid}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
