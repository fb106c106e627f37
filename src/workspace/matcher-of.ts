import picomatch from 'picomatch/posix.js';

/**
 * A test for paths, with `/`, that any of these globs matches; none does nowhere. The globs are matched as the editor
 * matches its own: a leading dot is a character like any other, case counts.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const usable = globs.filter((glob) => glob !== '');
  return usable.length === 0 ? () => false : picomatch(usable, { dot: true });
}
