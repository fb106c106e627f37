const ENDING = '.annotations.json';
/** Query and fragment, which some virtual workspaces use. */
const PATH_END = /(?=[?#]|$)/;

/** Finds sidecars, and what saves that were cut short leave beside them. An empty alternative, `{,.new}`, finds nothing in some hosts. */
export const SIDECAR_FILES = `**/*${ENDING}*`;

/** URI of the sidecar of an article: `…/000.txt` → `…/000.txt.annotations.json`. */
export function sidecarUriOf(articleUri: string): string {
  return articleUri.replace(PATH_END, ENDING);
}

/** URI of the article that a sidecar, or a file its saving leaves behind, belongs to; `undefined` for other files. */
export function articleUriOf(sidecarUri: string): string | undefined {
  const uri = sidecarUri.replace(/(?:\.new|\.newer)(?=[?#]|$)/, '');
  const path = uri.split(PATH_END)[0] ?? '';
  return path.endsWith(ENDING) ? path.slice(0, -ENDING.length) + uri.slice(path.length) : undefined;
}

/** Where a file is after a file or folder was renamed from `from` to `to`; `undefined` where it is not touched by that. */
export function movedUri(uri: string, from: string, to: string): string | undefined {
  if (uri === from) return to;
  const [path, old, now] = [uri, from, to].map((one) => (one.split(PATH_END)[0] ?? '').replace(/\/$/, ''));
  if (path === undefined || old === undefined || now === undefined || !path.startsWith(`${old}/`)) return undefined;
  return now + path.slice(old.length) + uri.slice(path.length);
}
