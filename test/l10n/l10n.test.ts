import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundleText } from '../../scripts/l10n/bundle.mjs';
import { pseudo } from '../../scripts/l10n/pseudo.mjs';
import { GRADE_WORDS } from '../../src/comparison/grade-words.ts';
import { purposes } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/formats.ts';
import { problemPhrases } from '../../src/article/problem-phrases.ts';
import { problemSentences } from '../../src/article/problem-sentences.ts';
import { ruleReasons } from '../../src/article/rule-reasons.ts';
import { TAG_HUES } from '../../src/article/tag-hues.ts';
import { readManifest } from '../support/manifest.ts';
import { untranslated } from './untranslated.ts';

const written = readFileSync('l10n/bundle.l10n.json', 'utf8');
const bundle = JSON.parse(written) as Readonly<Record<string, string>>;
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** What the editor shows of a manifest: the names of the fields. */
const SHOWN =
  /^(?:displayName|description|markdownDescription|title|shortTitle|label|name|contextualTitle|contents|category|altText|enumDescriptions|markdownEnumDescriptions|deprecationMessage|userDescription)$/;

/** What is written for a language model, not for people. */
const FOR_MODELS = /languageModelTools\.\d+\.(?:name|modelDescription|inputSchema)/;

/** The strings of a part of the manifest that the editor shows, each with the way to it. */
function shownIn(value: unknown, way: string, isShown = false): { way: string; words: string }[] {
  if (FOR_MODELS.test(way)) return [];
  if (typeof value === 'string') return isShown && /\p{L}/u.test(value) ? [{ way, words: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const shown = SHOWN.test(key) || (Array.isArray(value) && isShown);
    return shownIn(child, `${way}.${key}`, shown);
  });
}

describe('the manifest', () => {
  const raw = readManifest({}) as { displayName: string; description: string; contributes: object };

  test('has all that is shown from package.nls.json', () => {
    const shown = shownIn(
      { displayName: raw.displayName, description: raw.description, contributes: raw.contributes },
      '',
    );
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter(({ words }) => !/^%[^%]+%$/.test(words))).toEqual([]);
  });

  test('finds a string for every key, and needs every string', () => {
    const keys = [...JSON.stringify(raw).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(nls).sort());
  });

  test('says nothing in English where all is translated', () => {
    const words = Object.fromEntries(Object.entries(nls).map(([key, text]) => [key, pseudo(text)]));
    const translated = readManifest(words) as typeof raw;
    const plain = shownIn(translated, '').filter(
      ({ way, words }) => way.startsWith('.contributes') && /[a-z]{2}/i.test(words.replace(KEPT, '')),
    );
    expect(plain).toEqual([]);
  });

  const KEPT = /\]\([^)]*\)|`[^`]*`/g;
});

describe('what is said while it runs', () => {
  test('is in l10n/bundle.l10n.json as it is in the source: npm run l10n', () => {
    expect(written).toBe(bundleText());
  }, 60_000);

  test('passes through l10n.t, as far as the source shows', () => {
    expect(untranslated()).toEqual([]);
  }, 60_000);

  test.each<[string, readonly string[]]>([
    ['reasons', Object.values(ruleReasons)],
    ['problems', Object.values(problemSentences)],
    ['parts of problems', Object.values(problemPhrases)],
    ['colors', TAG_HUES],
    ['grades', Object.values(GRADE_WORDS)],
    ['formats', formats.map(({ detail }) => detail)],
    ['purposes of formats', purposes],
  ])('goes to the translators: %s', (_, templates) => {
    expect(templates.filter((template) => bundle[template] === undefined)).toEqual([]);
  });

  test('keeps its placeholders, whatever language it is in', () => {
    const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
    for (const text of Object.keys(bundle)) expect(placeholders(pseudo(text))).toEqual(placeholders(text));
  });
});
