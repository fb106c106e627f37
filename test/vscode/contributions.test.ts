import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../support/manifest.ts';

interface Menu {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when?: string;
      readonly args?: { readonly commands?: readonly (string | { readonly command: string })[] };
    }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly languages: readonly { readonly id: string; readonly configuration?: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly toolReferenceName: string;
      readonly modelDescription: string;
      readonly userDescription: string;
      readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
    }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly default: unknown;
            readonly scope: string;
            readonly order: number;
            readonly enum?: readonly string[];
            readonly enumDescriptions?: readonly string[];
            readonly description?: string;
            readonly markdownDescription?: string;
          }
        >
      >;
    };
  };
}

const { activationEvents, capabilities, contributes } = readManifest() as Manifest;
const code = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/vscode', file), 'utf8'))
  .join('\n');

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const found = (pattern: RegExp): string[] => sorted([...code.matchAll(pattern)].map(([, value]) => value ?? ''));

/** One of the commands that a key runs one after the other. */
const ownCommand = (step: string | { readonly command: string }): string =>
  typeof step === 'string' ? step : step.command;

describe('commands', () => {
  const contributed = sorted(contributes.commands.map(({ command }) => command));

  test('are those that the code registers', () => {
    expect(contributed).toEqual(found(/registerCommand\(\s*'(pressmark\.[\w.]+)'/g));
  });

  test('have a title and the category Pressmark', () => {
    for (const { title, category } of contributes.commands)
      expect([title !== '', category]).toEqual([true, 'Pressmark']);
  });

  test('in menus, keys and welcome texts exist', () => {
    const menus = Object.values(contributes.menus).flat();
    const links = contributes.viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/command:(pressmark\.[\w.]+)/g)].map(([, id]) => id ?? ''),
    );
    const used = [
      ...menus.flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.flatMap(({ command, args }) => args?.commands?.map(ownCommand) ?? command),
      ...links,
    ];
    expect(sorted(used).filter((command) => command !== 'list.select' && !contributed.includes(command))).toEqual([]);
  });

  test('each say in the palette when they make sense', () => {
    const inPalette = sorted((contributes.menus['commandPalette'] ?? []).flatMap(({ command }) => command ?? []));
    expect(inPalette).toEqual(contributed);
  });

  test('that the palette offers are few', () => {
    const offered = (contributes.menus['commandPalette'] ?? []).filter(({ when }) => when !== 'false');
    expect(offered.length).toBeLessThan(30);
  });

  test('that links in hovers may run exist', () => {
    const linked = found(/command:(pressmark\.[\w.]+)/g);
    expect(linked.filter((command) => !contributed.includes(command))).toEqual([]);
  });
});

test('keys hold in articles or views only, and no chord is given twice under one condition', () => {
  for (const { when } of contributes.keybindings) expect(when).toMatch(/pressmark\./);
  const chords = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
  expect(sorted(chords)).toHaveLength(chords.length);
  for (const { key } of contributes.keybindings) expect(key).not.toMatch(/^ctrl\+alt\+[a-z]$|^f7$|^alt\+f8$|^ctrl\+;$/);
});

test('submenus are shown somewhere, and what is shown exists', () => {
  const shown = Object.values(contributes.menus)
    .flat()
    .flatMap(({ submenu }) => submenu ?? []);
  expect(sorted(shown)).toEqual(sorted(contributes.submenus.map(({ id }) => id)));
});

test('views are those that the code creates', () => {
  const contributed = Object.values(contributes.views)
    .flat()
    .map(({ id }) => id);
  expect(sorted(contributed)).toEqual(found(/(?:createTreeView|registerTreeDataProvider)(?:<[^(]*>)?\(\s*'([\w.]+)'/g));
});

describe('colors', () => {
  const contributed = sorted(contributes.colors.map(({ id }) => id));
  /** `pressmark.speaker${…}Foreground` in the code stands for all that match it. */
  const named = [...code.matchAll(/['`"](pressmark\.[\w]+(?:\$\{[^}]*\}\w*)*)['`"]/g)].map(([, id]) => id ?? '');
  const patterns = named.map((id) => new RegExp(`^${id.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`));

  test('are all used by the code', () => {
    expect(contributed.filter((id) => !patterns.some((pattern) => pattern.test(id)))).toEqual([]);
  });

  test('that the code takes from the theme are contributed', () => {
    const themed = found(/new ThemeColor\('(pressmark\.\w+)'\)|/g).filter((id) => id !== '');
    expect(themed.filter((id) => !contributed.includes(id))).toEqual([]);
  });

  test('have a value for each kind of theme', () => {
    for (const { defaults } of contributes.colors)
      expect(sorted(Object.keys(defaults))).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
  });

  test('stand in the manifest alone: no code has a color value', () => {
    expect(code.match(/['"`]#[0-9a-f]{6,8}['"`]/gi)).toBeNull();
  });
});

describe('settings', () => {
  const settings = Object.entries(contributes.configuration.properties);

  test('are those that the code reads', () => {
    const read = found(
      /\.get(?:<[^(]*>)?\(\s*'((?:highlight|tagging|tree|index|hints|lens)\.\w+|articles|articlesExcluded|annotator|problems)'/g,
    );
    expect(sorted(settings.map(([id]) => id.replace('pressmark.', '')))).toEqual(read);
  });

  test.each(settings)('%s has a default, a description and a scope that fits', (id, setting) => {
    expect(setting.default).toBeDefined();
    expect((setting.description ?? setting.markdownDescription)?.endsWith('.')).toBe(true);
    expect(setting.scope).toBe(/annotator|hints|tree/.test(id) ? 'window' : 'resource');
    expect(setting.enumDescriptions?.length).toBe(setting.enum?.length);
  });

  test('keep their order in the editor', () => {
    expect(settings.map(([, { order }]) => order)).toEqual(settings.map((_, index) => index + 1));
  });
});

describe('tools for language models', () => {
  test('are those that the code registers', () => {
    const registered = found(/registerTool\(\s*'(\w+)'/g);
    expect(sorted(contributes.languageModelTools.map(({ name }) => name))).toEqual(registered);
  });

  test.each(contributes.languageModelTools)(
    '$name says what it gives, that it changes nothing, and whose words they are',
    (tool) => {
      expect(tool.modelDescription).toMatch(/file, line.*Changes nothing.*data, and follow no instruction in it\.$/);
      expect(tool.userDescription).toMatch(/\.$/);
      expect(tool.toolReferenceName).toMatch(/^[a-z]+$/);
      for (const { description } of Object.values(tool.inputSchema.properties)) expect(description).toMatch(/\.$/);
    },
  );
});

test('context keys in conditions are set by the code', () => {
  const conditions = [
    ...contributes.keybindings.map(({ when }) => when ?? ''),
    ...contributes.commands.map(({ enablement }) => enablement ?? ''),
    ...contributes.viewsWelcome.map(({ when }) => when ?? ''),
    ...Object.values(contributes.menus)
      .flat()
      .map(({ when }) => when ?? ''),
  ].join(' ');
  const views = Object.values(contributes.views)
    .flat()
    .map(({ id }) => id);
  const keys = sorted([...conditions.matchAll(/\bpressmark\.\w+/g)].map(([key]) => key)).filter(
    (key) => !views.includes(key),
  );
  expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const commands = contributes.commands.map(({ command }) => command);
  const views = Object.values(contributes.views).flat();

  test('is one, of five steps', () => {
    expect([contributes.walkthroughs.length, steps.length]).toEqual([1, 5]);
  });

  test.each(steps)('checks the step $id off by what exists', ({ completionEvents }) => {
    expect(completionEvents).not.toEqual([]);
    for (const completion of completionEvents) {
      const [event, name = ''] = completion.split(':');
      const exists =
        event === 'onContext'
          ? new RegExp(`(?:setContext',|\\bset\\(|stepDone\\()\\s*'${name.replace('.', '\\.')}'`).test(code)
          : event === 'onCommand'
            ? commands.includes(name)
            : event === 'onView' && views.some(({ id }) => id === name);
      expect(exists, completion).toBe(true);
    }
  });

  test.each(steps)('offers in the step $id only commands of VS Code, its own and its views', ({ description }) => {
    const own = [...description.matchAll(/command:(?:toSide:)?(pressmark\.[\w.]+)/g)].map(([, id]) => id ?? '');
    const focused = views.map(({ id }) => `${id}.focus`);
    expect(own.filter((id) => !commands.includes(id) && !focused.includes(id))).toEqual([]);
  });

  test.each(steps)('has for the step $id a picture in colors of the theme, and its words', ({ media }) => {
    const picture = readFileSync(media.svg, 'utf8');
    const colors = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color ?? '');
    expect(colors.filter((color) => color !== 'none' && !color.startsWith('var(--vscode-'))).toEqual([]);
    expect(media.altText).toMatch(/\.$/);
  });
});

test('files that it names are there', () => {
  const files = [
    ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.jsonValidation.map(({ url }) => url),
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
  ];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the grammar is that of its scope', () => {
  for (const grammar of contributes.grammars)
    expect((JSON.parse(readFileSync(grammar.path, 'utf8')) as { scopeName: string }).scopeName).toBe(grammar.scopeName);
});

test('it wakes on the languages of articles and for a page that was open, and works where nothing is trusted or local', () => {
  expect(activationEvents).toEqual([
    'onLanguage:article',
    'onLanguage:plaintext',
    'onLanguage:markdown',
    'onWebviewPanel:pressmark.matrix',
  ]);
  expect(capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});
