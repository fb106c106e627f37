import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// What only shows on the screen of annotating with others: dashed boxes, threads, the list of disagreements. Each test goes
// on where the one before ended.
const TEXT = [
  'date 2031-05-06 The ferry question',
  '',
  'The harbor office denied the allegations on Tuesday. The council met in the old hall.',
  '',
  'The union threatened to strike. It would cost $5 million, two people familiar with the talks said.',
  '',
].join('\n');

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ settings: { 'pressmark.annotator': 'M. Roth' } });
  for (const name of ['question.txt', 'coded.txt']) await writeFile(path.join(workbench.folder, name), TEXT);
  await workbench.openFile('question.txt');
  await workbench.openContainer('Pressmark');
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });
const boxes = () => workbench.editor.locator('.view-overlays [class*="ced-"]').evaluateAll(DASHED);
/** How many of some elements have a dashed border; runs in the page. */
const DASHED = (elements: readonly unknown[]): number =>
  elements.filter((one) => getComputedStyle(one as never).borderTopStyle === 'dashed').length;
declare function getComputedStyle(element: never): { readonly borderTopStyle: string };

/** Points at nothing, so that no hover lies over anything. */
const pointAway = (): Promise<void> => workbench.page.mouse.move(700, 20);

/** Takes a picture where somebody wants to look at it: PICTURES names the folder. */
async function picture(name: string): Promise<void> {
  const folder = env['PICTURES'];
  if (folder !== undefined) await workbench.picture(path.join(folder, `${name}.png`));
}

async function stored(): Promise<string> {
  return readFile(path.join(workbench.folder, 'question.txt.annotations.json'), 'utf8').catch(() => '');
}

test('nothing is offered unasked; asked for, what is offered stands in dashed boxes and in the view', async () => {
  await workbench.words('to strike').waitFor();
  await expect(boxes()).resolves.toBe(0);
  await workbench.chooseFromView('Annotations', 'Offer Tags');
  await workbench.row('Annotations', 'Offered').waitFor();
  await soon(boxes).toBeGreaterThanOrEqual(4);
  await workbench.expand('Annotations', 'Offered');
  await soon(async () => (await workbench.rows('Annotations')).join('\n')).toMatch(/denial[\s\S]*threat/);
  await picture('offers');
  await workbench.hover('denied the allegations');
  const hovers = workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Offered' });
  await soon(() => hovers.first().innerText()).toMatch(/Offered: denial[\s\S]*Why: “denied the allegations”/);
  await picture('offer-hover');
  await pointAway();
});

test('a row is tagged, another turned down, by their buttons', async () => {
  await workbench.expand('Annotations', 'threat');
  const threat = workbench.row('Annotations', 'The union threatened to strike.');
  await threat.hover();
  await threat.locator('.action-label[aria-label^="Tag This"]').click();
  await soon(stored).toContain('"pressmark:rule": "threat"');
  await workbench.expand('Annotations', 'denial');
  const denial = workbench.row('Annotations', 'The harbor office denied');
  await denial.hover();
  await denial.locator('.action-label[aria-label^="Not This"]').click();
  await picture('rejecting');
  await soon(stored).toContain('"pressmark:decision": "reject"');
  await workbench.row('Annotations', 'Not offered again').waitFor();
});

test('a passage is discussed where it stands: written, answered, resolved', async () => {
  const hover = await workbench.hover('to strike');
  await hover.getByText('Discuss').click();
  const thread = workbench.page.locator('.review-widget').first();
  await thread.locator('.comment-body').first().waitFor();
  await pointAway();
  await thread.locator('.comment-form .monaco-editor').click();
  await workbench.page.keyboard.type('A strike is *no* threat <b>');
  // The views stay with the article while one writes.
  await workbench.row('Annotations', 'Offered').waitFor();
  await thread.locator('.form-actions .monaco-button', { hasText: 'Reply' }).click();
  await soon(stored).toContain('A strike is *no* threat <b>');
  await soon(async () => thread.locator('.comment-body').last().innerText()).toBe('A strike is *no* threat <b>');
  await picture('thread');
  await thread.locator('.action-label[aria-label^="Resolve"]').first().click();
  await soon(stored).toContain('"pressmark:decision": "resolve"');
});

test('and all of it is there in the next window, in the Comments panel too', async () => {
  await workbench.reload();
  await workbench.openFile('question.txt');
  await workbench.page.locator('.comment-thread-resolved, .comment-range-glyph').first().waitFor();
  await workbench.page.locator('.panel .action-label[aria-label^="Comments"]').first().click();
  const panel = workbench.page.locator('.comments-panel');
  await soon(() => panel.innerText()).toMatch(/M\. Roth[\s\S]*The union threatened to strike/);
  await picture('comments-panel');
});

test('where two people differ is listed while they are compared, beside a report', async () => {
  const annotation = (id: string, name: string, tag: string, exact: string): unknown => ({
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2031-05-06T10:00:00Z',
    creator: { type: 'Person', name },
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
    target: {
      source: 'https://news.example/ferry',
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length },
      ],
    },
  });
  const items = [
    annotation('1', 'Ada Berg', 'denial', 'The harbor office denied the allegations on Tuesday.'),
    annotation('2', 'Nora Field', 'denial', 'The harbor office denied the allegations'),
    annotation('3', 'Ada Berg', 'claim', 'The council met in the old hall.'),
  ];
  const page = { type: 'AnnotationPage', items };
  const sidecar = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:uuid:c', type: 'AnnotationCollection', first: page }; // prettier-ignore
  await writeFile(path.join(workbench.folder, 'coded.txt.annotations.json'), JSON.stringify(sidecar));
  await workbench.openFile('coded.txt');
  await workbench.row('Annotations', 'The council met').waitFor();
  await workbench.chooseFromView('Annotations', 'Agreement…');
  await workbench.row('Annotations', 'Disagreements').waitFor();
  await workbench.page.locator('.tab', { hasText: 'Agreement' }).waitFor();
  await workbench.expand('Annotations', 'Disagreements');
  await soon(async () => (await workbench.rows('Annotations')).join('\n')).toMatch(/claim: only Ada Berg/);
  await picture('disagreements');
});
