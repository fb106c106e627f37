import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TAG_HUES } from '../../src/article/tag-hues.ts';
import { tagColor } from '../../src/vscode/tag-color.ts';
import { HTML_STYLE } from '../../src/formats/html-style.ts';

interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<Kind, string>>;
}
type Kind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly colors: readonly Color[] };
};
const colors = new Map(manifest.contributes.colors.map((color) => [color.id, color.defaults]));

/** Red, green, blue from 0 to 255, alpha from 0 to 1. */
type Rgba = readonly [number, number, number, number];

function colorOf(id: string, kind: Kind): Rgba {
  const value = colors.get(`pressmark.${id}`)?.[kind] ?? colors.get(id)?.[kind];
  if (value === undefined) throw new Error(`no color ${id}`);
  return value.startsWith('#') ? parse(value) : colorOf(value, kind);
}

function parse(hex: string): Rgba {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), hex.length > 7 ? part(7) / 255 : 1];
}

function over([r, g, b, alpha]: Rgba, [R, G, B]: Rgba): Rgba {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
  return [mix(r, R), mix(g, G), mix(b, B), 1];
}

/** Contrast ratio of WCAG 2. */
function contrast(a: Rgba, b: Rgba): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Rgba): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Pages of VS Code's own themes, with their text. */
const PAGES: readonly { readonly kind: Kind; readonly page: Rgba; readonly text: Rgba }[] = [
  { kind: 'dark', page: parse('#121314'), text: parse('#bfbfbf') },
  { kind: 'dark', page: parse('#1f1f1f'), text: parse('#cccccc') },
  { kind: 'light', page: parse('#ffffff'), text: parse('#3b3b3b') },
  { kind: 'highContrast', page: parse('#000000'), text: parse('#ffffff') },
  { kind: 'highContrastLight', page: parse('#ffffff'), text: parse('#292929') },
];

const SPEAKERS = ['1', '2', '3', '4', '5', '6', '7', '8', 'None'].map((slot) => `speaker${slot}`);
const QUOTATIONS = ['quotation', ...SPEAKERS];
const TAGS = 'Red Orange Yellow Green Teal Blue Purple Gray'.split(' ').map((name) => `tag${name}`);

const LEAST: Readonly<Record<Kind, { readonly text: number; readonly both: number }>> = {
  dark: { text: 6.1, both: 4.5 },
  light: { text: 8.7, both: 8.4 },
  highContrast: { text: 8.7, both: 8.4 },
  highContrastLight: { text: 8.7, both: 8.4 },
};

describe.each(PAGES)('on a $kind page', ({ kind, page, text }) => {
  test.each([...QUOTATIONS, ...TAGS])('text on the fill of %s is readable', (id) => {
    expect(contrast(text, over(colorOf(`${id}Background`, kind), page))).toBeGreaterThanOrEqual(LEAST[kind].text);
  });

  test.each(TAGS)('text on the fill of %s over any quotation is readable', (tag) => {
    for (const quotation of QUOTATIONS) {
      const tint = over(colorOf(`${quotation}Background`, kind), page);
      const both = over(colorOf(`${tag}Background`, kind), tint);
      expect(contrast(text, both), quotation).toBeGreaterThanOrEqual(LEAST[kind].both);
    }
  });

  test.each(QUOTATIONS)('marks of %s are readable on their own tint', (id) => {
    const tint = over(colorOf(`${id}Background`, kind), page);
    expect(contrast(colorOf(`${id}Foreground`, kind), tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...TAGS.map((tag) => `${tag}Border`), 'dimmedForeground'])('letters in %s are readable', (id) => {
    expect(contrast(colorOf(id, kind), page)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...QUOTATIONS.map((id) => `${id}Foreground`), ...TAGS.map((tag) => `${tag}Border`), 'dateUnderline'])(
    'lines in %s are seen',
    (id) => {
      expect(contrast(colorOf(id, kind), page)).toBeGreaterThanOrEqual(5);
    },
  );
});

test('high contrast has no fills, and lines round quotations instead', () => {
  for (const kind of ['highContrast', 'highContrastLight'] as const) {
    for (const id of [...QUOTATIONS, ...TAGS]) expect(colorOf(`${id}Background`, kind)[3]).toBe(0);
    for (const id of QUOTATIONS) expect(colorOf(`${id}Border`, kind)).toEqual(colorOf(`${id}Foreground`, kind));
  }
});

/** OKLab after Björn Ottosson, from linear light. */
function oklab([r, g, b]: readonly [number, number, number]): readonly [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Linear light as seen without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Searched for the largest least distance; the bounds are what the search found, for these matrices. */
describe.each([
  ['normal', 7.15],
  ['protan', 7.15],
  ['deutan', 7.15],
  ['tritan', 5.8],
] as const)('for %s sight', (sight, least) => {
  test.each(['dark', 'light'] as const)('the eight hues of speakers differ on a %s page', (kind) => {
    const seen = SPEAKERS.slice(0, 8).map((id) => {
      const [r, g, b] = colorOf(`${id}Foreground`, kind)
        .slice(0, 3)
        .map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
      const m = SIGHT[sight];
      const clamp = (value: number): number => Math.min(1, Math.max(0, value));
      return oklab([
        clamp(m[0] * r + m[1] * g + m[2] * b),
        clamp(m[3] * r + m[4] * g + m[5] * b),
        clamp(m[6] * r + m[7] * g + m[8] * b),
      ]);
    });
    let nearest = Infinity;
    seen.forEach((a, index) => {
      for (const b of seen.slice(index + 1))
        nearest = Math.min(nearest, 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    });
    expect(nearest).toBeGreaterThanOrEqual(least);
  });
});

describe('an HTML page', () => {
  const ids = [
    ...['None', 1, 2, 3, 4, 5, 6, 7, 8].map((speaker) => `speaker${String(speaker)}Foreground`),
    ...TAG_HUES.map((hue) => tagColor(hue, 'Border').replace('pressmark.', '')),
  ];

  test.each(ids)('colors %s as the editor does', (id) => {
    for (const kind of ['light', 'dark'] as const) {
      expect(HTML_STYLE).toContain(`:${colors.get(`pressmark.${id}`)?.[kind] ?? 'a color of the manifest'}`);
    }
  });
});
