/** Scheme and host of a URI: `file://`, `vscode-remote://server`, `memfs:`. */
const PLACE = /^[^/:]+:(?:\/\/[^/]*)?/;

/** Address of a file as seen from another one, both URI strings; the whole URI where they are in different places. */
export function relativeHref(from: string, to: string): string {
  const place = PLACE.exec(from)?.[0];
  if (place === undefined || place !== PLACE.exec(to)?.[0]) return to;
  const [fromSteps, toSteps] = [from, to].map((uri) => uri.slice(place.length).split('/')) as [string[], string[]];
  let common = 0;
  while (common < fromSteps.length - 1 && common < toSteps.length - 1 && fromSteps[common] === toSteps[common]) common += 1; // prettier-ignore
  return [...fromSteps.slice(common, -1).map(() => '..'), ...toSteps.slice(common)].join('/');
}
