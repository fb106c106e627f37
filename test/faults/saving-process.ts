// A process that annotates an article until it is killed: `saving-process.mjs ARTICLE_URI SEED KILL_AT`. It kills itself
// at step KILL_AT of the file system; 0: somebody else will.
import { writeSync } from 'node:fs';
import { SidecarStore } from '../../src/workspace/sidecars/sidecar-store.ts';
import { ARTICLE, spanOf } from '../support/sidecar-fixtures.ts';
import { codeLikeFiles } from './code-like-files.ts';
import type { Said } from './said.ts';
import { seeded } from './seeded.ts';

const [, , uri = '', seed = '', killAt = ''] = process.argv;
const random = seeded(Number(seed));
const words = ['Harbor bridge', 'Mayor Ada Quill', 'Tom Brandt', '1931', '14,000 cars', 'in spring'];

let steps = 0;
const files = codeLikeFiles(() => {
  if (++steps === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});

let ids = 0;
const store = new SidecarStore({
  files,
  clock: { now: () => new Date() },
  identity: { newId: () => `${seed}-${String(++ids)}`, creator: () => 'Nora Field' },
});

/** To a pipe, at once: what was said is known although the process is gone. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

await store.articleOpened(uri, ARTICLE);
say({ ready: true });

for (;;) {
  const taggings = store.annotationsOf(uri)?.taggings ?? [];
  const { id = '' } = taggings[Math.floor(random() * taggings.length)]?.tagging ?? {};
  const kind = random();
  if (taggings.length > 0 && kind < 0.15) {
    say({ begin: { remove: id } });
    const { unsaved } = await store.edit({ type: 'remove', uri, ids: [id] });
    if (unsaved.length === 0) say({ removed: id });
  } else if (taggings.length > 0 && kind < 0.4) {
    const note = `note ${String(random())}`;
    say({ begin: { reword: id, note } });
    const { unsaved } = await store.edit({ type: 'reword', uri, id, note });
    if (unsaved.length === 0) say({ reworded: id, note });
  } else {
    const count = kind < 0.6 ? 2 : 1;
    say({ begin: { tag: count } });
    const spans = [spanOf(ARTICLE, words[Math.floor(random() * words.length)] ?? '')];
    const edits = Array.from({ length: count }, () => ({ type: 'tag', uri, spans, tags: ['claim'] }) as const);
    const { added, unsaved } = await store.edit(...edits);
    if (unsaved.length === 0) say({ tagged: added });
  }
}
