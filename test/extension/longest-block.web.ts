/** The same where there is no Node: how late a timer came at the most. */
export async function longestBlock(work: () => Promise<void>): Promise<number> {
  const every = 5;
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - every);
    last = now;
  }, every);
  await work();
  clearInterval(timer);
  return Math.round(longest);
}
