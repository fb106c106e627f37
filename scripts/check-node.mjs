// @ts-check
/**
 * Whether this Node is new enough; if not, says so in one line, before anything fails in a way nobody understands.
 * @param {number} major
 * @param {number} minor
 */
export function checkNode(major, minor) {
  const [currentMajor = 0, currentMinor = 0] = process.versions.node.split('.').map(Number);
  if (currentMajor > major || (currentMajor === major && currentMinor >= minor)) return true;
  console.error(
    `Pressmark needs Node ${major}.${minor} or newer; this is ${process.versions.node}: get it from https://nodejs.org`,
  );
  process.exitCode = 1;
  return false;
}
