// How long the whole analysis takes, from 1 KB to 1 MB of invented text, cold (first article of the process, then nothing
// remembered) and warm, beside libraries that find part of it in the same text. Prints tables; CPU time, since machines
// are shared, and wall time where it differs.
import { analyze } from '../src/analysis/analyze.ts';
import { SegmentCache } from '../src/analysis/segment-cache.ts';
import { textOf } from './sample-text.ts';

function timed(work: () => unknown): { cpu: number; wall: number } {
  const usage = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  return { cpu: (user + system) / 1000, wall };
}

const best = (runs: readonly { cpu: number; wall: number }[]): { cpu: number; wall: number } => ({
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  wall: Math.min(...runs.map(({ wall }) => wall)),
});

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(12))).join(''));

const rate = (length: number, ms: number): string => (length / 1e6 / (ms / 1000)).toFixed(2);

const first = timed(() => analyze(textOf(6_000)));
console.log(`first article of 1,000 words after loading: ${first.wall.toFixed(0)} ms (CPU ${first.cpu.toFixed(0)})\n`);

row('Pressmark, whole analysis', 'CPU ms', 'wall ms', 'MB/s CPU', 'us per KB');
for (const length of [1_000, 10_000, 100_000, 300_000, 1_000_000]) {
  const text = textOf(length);
  const repeat = length <= 10_000 ? 30 : length <= 100_000 ? 6 : 2;
  const runs = Array.from({ length: repeat }, () => timed(() => analyze(text)));
  const { cpu, wall } = best(runs);
  row(
    `${length / 1000} KB, nothing remembered`,
    cpu.toFixed(1),
    wall.toFixed(1),
    rate(length, cpu),
    ((cpu / length) * 1e6).toFixed(0),
  );
}
for (const length of [6_000, 1_000_000]) {
  const cache = new SegmentCache();
  let text = textOf(length);
  analyze(text, {}, cache);
  const runs = Array.from({ length: 12 }, (_, edit) => {
    const at = Math.floor((text.length * (edit + 0.5)) / 12);
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    return timed(() => analyze(text, {}, cache));
  });
  const half = (key: 'cpu' | 'wall'): string => (runs.map((run) => run[key]).sort((a, b) => a - b)[6] ?? 0).toFixed(1);
  row(`${length / 1000} KB, one edit (median of 12)`, half('cpu'), half('wall'));
}

/** A library, what it finds, and how it is run on a text. */
interface Peer {
  readonly name: string;
  readonly load: () => Promise<(text: string) => unknown>;
}

const peers: readonly Peer[] = [
  {
    name: 'compromise (people, places, quotations)',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const doc = nlp(text);
        return [doc.people().length, doc.places().length, doc.organizations().length, doc.quotations().length];
      };
    },
  },
  {
    name: 'wink-nlp, web model (tokens, entities)',
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model);
      return (text) => nlp.readDoc(text).entities().length();
    },
  },
  {
    name: 'chrono-node (dates)',
    load: async () => {
      const chrono = await import('chrono-node');
      return (text) => chrono.parse(text, new Date(2025, 1, 3)).length;
    },
  },
  {
    name: 'recognizers-text-date-time (dates)',
    load: async () => {
      const recognizers = await import('@microsoft/recognizers-text-date-time');
      return (text) => recognizers.recognizeDateTime(text, 'en-us').length;
    },
  },
];

/** Peers get the size that the slowest ends in reasonable time. */
const PEER_LENGTH = 100_000;
const PEER_LENGTH_SLOW = 10_000;

console.log('');
row('Peers, same text, second run', 'KB', 'CPU ms', 'MB/s CPU', 'wall ms');
const whole = best(Array.from({ length: 3 }, () => timed(() => analyze(textOf(PEER_LENGTH)))));
row(
  'Pressmark (everything)',
  PEER_LENGTH / 1000,
  whole.cpu.toFixed(0),
  rate(PEER_LENGTH, whole.cpu),
  whole.wall.toFixed(0),
);
for (const { name, load } of peers) {
  try {
    const run = await load();
    const small = textOf(PEER_LENGTH_SLOW);
    const tried = timed(() => run(small));
    const length = tried.wall > 2_000 ? PEER_LENGTH_SLOW : PEER_LENGTH;
    const { cpu, wall } = timed(() => run(textOf(length)));
    row(name, length / 1000, cpu.toFixed(0), rate(length, cpu), wall.toFixed(0));
  } catch (fault) {
    row(name, `did not run: ${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)}`);
  }
}
