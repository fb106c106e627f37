/**
 * What `look` gives once it gives it without throwing: what the editor does in answer to something comes a little later.
 * When it never does within `milliseconds`, its last error is thrown.
 */
export async function eventually<Seen>(look: () => Seen | Thenable<Seen>, milliseconds = 10_000): Promise<Seen> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
