import { textOf } from '../sample-text.ts';

const LENGTH = 5_000;
const all = textOf(400_000);

/** An article of 5 KB, like no other: a stretch of the samples with a head and a number of its own. */
export function inventedArticle(at: number): string {
  const head = `date 2025-03-${String(1 + (at % 28)).padStart(2, '0')} Council of Port Halden votes on plan ${String(at)}\n\n`;
  const from = all.indexOf('\n', (at * 3_571) % (all.length - 2 * LENGTH)) + 1;
  const body = all.slice(from, from + LENGTH - head.length - 40);
  return `${head}“We looked at plan ${String(at)},” Ida Brun said.\n\n${body}`;
}
