/** Text colors of the eight speakers, and of those without a hue, on a light and on a dark page: as in the editor. */
const LIGHT = ['#616161', '#384876', '#8b3600', '#1c684c', '#7b2fa1', '#776b18', '#6e2833', '#157685', '#483ccb'];
const DARK = ['#a8a8a8', '#8ac4ff', '#f38f2e', '#b6eeb8', '#d088b9', '#fdd25f', '#f3a69b', '#5bf2fc', '#a193f4'];

const hues = (colors: readonly string[]): string =>
  colors.map((color, index) => `--s${String(index)}:${color}`).join(';');

/**
 * The page's style. Fill means verbatim, dotted lines mean reported, a thick line below means tagged; each mark has a
 * second sign besides its color, so that it survives gray print.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#262626;--faint:#616161;--line:#d4d4d4;--date:#00695c;--tag:#974800;--tint:8%;${hues(LIGHT)}}
@media (prefers-color-scheme:dark){:root{--page:#1b1c1d;--ink:#d4d4d4;--faint:#a6a6a6;--line:#454545;--date:#6fd3c0;--tag:#f5ab6b;--tint:16%;${hues(DARK)}}}
body{margin:0 auto;padding:2rem 1.25rem;max-width:44rem;background:var(--page);color:var(--ink);font:1.06rem/1.65 Charter,Georgia,"Liberation Serif",serif;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600}
article{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:.5rem}
a{color:inherit}
.facts,figcaption,th,.key{color:var(--faint);font-size:.88em}
.text{white-space:pre-line}
.aside{color:var(--faint)}
mark{background:none;color:inherit}
${LIGHT.map((_, index) => `.s${String(index)}{--hue:var(--s${String(index)})}`).join('')}
mark.direct,mark.mixed{background:color-mix(in srgb,var(--hue) var(--tint),transparent);border-radius:3px}
mark.indirect{border-bottom:1px dotted var(--hue)}
mark.source{text-decoration:underline solid 2px var(--hue);text-underline-offset:3px}
mark.cue{font-style:italic}
mark.date{text-decoration:underline dotted 2px var(--date);text-underline-offset:3px}
mark.tagged{border-bottom:3px solid var(--tag)}
mark:target{outline:2px solid var(--tag)}
figure{margin:1.25rem 0}
blockquote{margin:0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--hue,var(--line))}
blockquote p{margin:.35rem 0}
.tag{color:var(--tag);font-weight:600}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
@media print{:root{--page:#fff;--ink:#000;--faint:#444;--line:#bbb;--date:#00695c;--tag:#974800;--tint:8%;${hues(LIGHT)}}
body{max-width:none;padding:0;font-size:11pt}nav{display:none}figure,tr{break-inside:avoid}h2,h3{break-after:avoid}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
