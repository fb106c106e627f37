/** Address of a file as seen from another one, both URI strings; the whole URI where they have no folder in common. */
export function relativeHref(from: string, to: string): string {
  const [fromSteps, toSteps] = [from.split('/'), to.split('/')];
  // `file:`, an empty step and the host: without these in common there is no way.
  if (fromSteps.slice(0, 3).join('/') !== toSteps.slice(0, 3).join('/')) return to;
  let common = 0;
  while (common < fromSteps.length - 1 && common < toSteps.length - 1 && fromSteps[common] === toSteps[common]) common += 1; // prettier-ignore
  return [...fromSteps.slice(common, -1).map(() => '..'), ...toSteps.slice(common)].join('/');
}
