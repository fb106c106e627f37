import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { chromiumArguments, findChromium } from '../../scripts/workbench/browser.mjs';
import { installEmbeddedCode } from '../../scripts/workbench/install.mjs';
import { linkExtension } from '../../scripts/workbench/link-extension.mjs';
import { freePort, settingsFile, startServer, type Server } from '../../scripts/workbench/server.mjs';
import { testSettings } from '../../scripts/workbench/settings.mjs';
import { lookOfPiece } from './in-the-page.mjs';

/** The four kinds of theme that VS Code knows, by one of its own themes each. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high contrast': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

/** What a reader sees of a piece of text. */
export interface Look {
  /** `solid`, `dotted` … or `none` */
  readonly underline: string;
  readonly isItalic: boolean;
  readonly color: string;
  readonly isFilled: boolean;
}

export interface WorkbenchOptions {
  /** Folder to open a fresh copy of; the samples without it. */
  readonly folder?: string;
  readonly theme?: Theme;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * VS Code with Pressmark in a browser, as a person sees and uses it: everything goes through keys, clicks and what is on
 * the screen. Open one with {@link openWorkbench}, and close it.
 */
export class Workbench {
  readonly page: Page;
  /** The copy of the folder that is open; what the person saves lands here. */
  readonly folder: string;
  readonly #dataFolder: string;
  readonly #close: () => Promise<void>;

  constructor(page: Page, folder: string, dataFolder: string, close: () => Promise<void>) {
    this.page = page;
    this.folder = folder;
    this.#dataFolder = dataFolder;
    this.#close = close;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Opens a file of the folder's top level by name, by way of quick open, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#pick(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /**
   * Runs a command by its title in the command palette. One that goes on to ask something does so in `quickInput`.
   */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#pick(title, '>');
  }

  /** Types into the open quick pick and takes the focused row, once that shows `text`. */
  async #pick(text: string, prefix = ''): Promise<void> {
    const input = this.quickInput.locator('input.input').first();
    await input.waitFor();
    await input.fill(prefix + text);
    await this.quickInput.locator('.monaco-list-row.focused', { hasText: text }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.quickInput.locator('.monaco-list-row.focused', { hasText: text }).first().waitFor({ state: 'hidden' });
  }

  /** The list or input box that drops down from the top of the window. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** The text editor that was used last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** What the editor shows of its text; only lines on the screen are there. */
  async visibleText(): Promise<string> {
    const lines = await this.editor.locator('.view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Selects the first occurrence of `passage` in the article, letter case and all, with the find box. */
  async select(passage: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible');
    const matchCase = find.locator('.codicon-case-sensitive').first();
    if ((await matchCase.getAttribute('aria-checked')) !== 'true') await matchCase.click();
    await find.locator('textarea').first().fill(passage);
    await find.locator('.matchesCount', { hasText: /^1 / }).waitFor();
    await find.locator('textarea').first().press('Escape');
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+G');
    await this.quickInput.locator('input.input').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Gives the keyboard to the editor without moving its cursor. */
  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
  }

  /** What is selected in the editor, by way of the clipboard. */
  async selectedText(): Promise<string> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /**
   * The first piece of text on the screen that holds `words`: the editor makes a new piece wherever the look changes, so
   * give words that look alike; `line` narrows it to a line on the screen by other words.
   */
  words(words: string, line = words): Locator {
    // Blanks in the editor are no-break ones, which Playwright takes for blanks.
    const lines = this.editor.locator('.view-line', { hasText: line });
    return lines.locator('> span > span', { hasText: words }).first();
  }

  /** How a piece of text looks: the letters, and whether anything is painted behind their middle. */
  async lookOf(words: string, line = words): Promise<Look> {
    const piece = this.words(words, line);
    await piece.waitFor();
    return piece.evaluate(lookOfPiece);
  }

  /** Line that the cursor is on and how many characters are selected, as the status bar says; it moves no focus. */
  async selection(): Promise<{ readonly line: number; readonly length: number }> {
    const said = await this.page.locator('[id="status.editor.selection"]').innerText();
    const [, line = '0', length = '0'] = /Ln (\d+), Col \d+(?: \((\d+) selected\))?/.exec(said) ?? [];
    return { line: Number(line), length: Number(length) };
  }

  /** Whether the keyboard speaks to a tree rather than to the text. */
  isTreeFocused(): Promise<boolean> {
    return this.page.evaluate<boolean>(`document.activeElement.closest('.sidebar .monaco-list') !== null`);
  }

  /** Points at the first visible occurrence of `text` and waits for the hover that comes up. */
  async hover(text: string, line = text): Promise<Locator> {
    const hover = this.page
      .locator('.monaco-hover:not(.hidden)', { has: this.page.locator('.hover-contents') })
      .first();
    // A hover goes when the marks under it are painted anew: point again.
    for (let attempt = 0; attempt < 4 && !(await hover.isVisible()); attempt++) {
      await this.page.mouse.move(0, 0);
      await this.words(text, line).hover({ force: true });
      await hover.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await hover.waitFor();
    return hover;
  }

  /** Opens a view container by its button at the side of the window, unless it is open. */
  async openContainer(title: string): Promise<void> {
    const button = this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`).first();
    await button.waitFor();
    const open = this.page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') });
    // A click on the button of what is open closes it: ask what is on the screen, not what the button says.
    for (let attempt = 0; attempt < 4 && !(await open.isVisible()); attempt++) {
      await button.click();
      await open.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await open.waitFor();
  }

  /** One view of the open container, by its title. */
  view(title: string): Locator {
    return this.page.locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) });
  }

  /** The row of a view's tree whose label holds `text`. */
  row(view: string, text: string): Locator {
    return this.view(view).locator('.monaco-list-row', { hasText: text }).first();
  }

  /** The rows of a view's tree as they stand on the screen. */
  async rows(view: string): Promise<string[]> {
    await this.view(view).locator('.monaco-list-row').first().waitFor();
    return this.view(view).locator('.monaco-list-row').allInnerTexts();
  }

  /** The row of a tree that is selected. */
  selectedRow(view: string): Locator {
    return this.view(view).locator('.monaco-list-row.selected').first();
  }

  /** Clicks a button in the title of a view; it shows while one points at the view. */
  async viewAction(view: string, title: string): Promise<void> {
    await this.view(view).locator('.pane-header').hover();
    await this.view(view).locator(`.pane-header .action-label[aria-label^="${title}"]`).click();
  }

  /**
   * Opens a menu and clicks an entry of it. One that has only just come up takes no click and stays open; one over a
   * view that is being filled closes again and is opened anew.
   */
  async #chooseFromMenu(open: () => Promise<void>, title: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-label', { hasText: title }).first();
    for (let attempt = 0; attempt < 8; attempt++) {
      if (!(await entry.isVisible())) await open();
      const isChosen = await entry
        .click({ timeout: 2_000 })
        .then(() => entry.waitFor({ state: 'hidden', timeout: 1_000 }))
        .then(() => true, () => false); // prettier-ignore
      if (isChosen) return;
    }
    throw new Error(`the menu has no ${title}, or stays open`);
  }

  /** Chooses from the menu of a view's row. */
  chooseFromRow(row: Locator, title: string): Promise<void> {
    return this.#chooseFromMenu(() => row.click({ button: 'right' }), title);
  }

  /** Chooses from the menu of a view. */
  chooseFromView(view: string, title: string): Promise<void> {
    const open = async (): Promise<void> => {
      await this.view(view).locator('.pane-header').hover();
      await this.view(view).locator('.pane-header .action-label.codicon-toolbar-more').click();
    };
    return this.#chooseFromMenu(open, title);
  }

  /** Opens a closed row of a tree by its arrow. */
  async expand(view: string, text: string): Promise<void> {
    const row = this.row(view, text);
    // A view that is made anew at that moment takes the click for one on another row.
    for (let attempt = 0; attempt < 4 && (await row.getAttribute('aria-expanded')) === 'false'; attempt++) {
      await row.locator('.monaco-tl-twistie').click();
      await this.page.waitForTimeout(300);
    }
  }

  /** Changes user settings and reloads the window: the server does not watch its settings file. */
  async change(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const file = settingsFile(this.#dataFolder);
    const before: unknown = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify(Object.assign({}, before, settings), null, 2));
    await this.reload();
  }

  /** Changes the color theme and waits until it shows; this reloads the window. */
  async useTheme(theme: Theme): Promise<void> {
    await this.change({ 'workbench.colorTheme': themes[theme] });
    await this.page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
  }

  /** Reloads the window, once VS Code has written down what is open, as it does when its window loses the focus. */
  async reload(): Promise<void> {
    await this.page.waitForTimeout(1_000);
    await this.page.evaluate(`document.hasFocus = () => false; document.dispatchEvent(new Event('visibilitychange'))`);
    await this.page.waitForTimeout(1_000);
    await this.page.reload();
    await this.page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
  }

  /** Takes a picture of the window, without blinking cursor, once it stands still. */
  async picture(file: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
  }
}

/** To be called in a suite's file: where a test fails, a picture of the window is kept in dist/test/. */
export function keepPicturesOfFailures(workbench: () => Workbench): void {
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      const name = task.name.replace(/[^a-z0-9]+/gi, '-');
      await workbench().picture(path.join(root, 'dist/test/failures', `${name}.png`));
    });
  });
}

/** The class that VS Code puts on its window for each kind of theme. */
const themeClasses: Readonly<Record<Theme, string>> = {
  light: 'vs',
  dark: 'vs-dark',
  'high contrast': 'hc-black',
  'high contrast light': 'hc-light',
};

/** Starts VS Code with Pressmark, linked from the repository's dist/, on a fresh copy of a folder. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pressmark-ui-'));
  const folder = path.join(temporary, path.basename(options.folder ?? 'samples'));
  const dataFolder = path.join(temporary, 'data');
  const extensionsFolder = path.join(temporary, 'extensions');
  await cp(options.folder ?? path.join(root, 'samples'), folder, { recursive: true });
  await linkExtension(extensionsFolder);
  await mkdir(path.dirname(settingsFile(dataFolder)), { recursive: true });
  const theme = { 'workbench.colorTheme': themes[options.theme ?? 'light'] };
  await writeFile(settingsFile(dataFolder), JSON.stringify({ ...testSettings, ...theme, ...options.settings }));

  const port = await freePort(0);
  if (port === undefined) throw new Error('no port is free');
  const logFile = path.join(temporary, 'server.log');
  const code = await installEmbeddedCode();
  const server = await startServer(code, { port, dataFolder, extensionsFolder, logFile, trustWorkspace: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  const close = () => closeAll(browser, server, temporary);
  try {
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1400, height: 900 },
      locale: 'en-US',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.address}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return new Workbench(page, folder, dataFolder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeAll(browser: Browser, server: Server, temporary: string): Promise<void> {
  await browser.close();
  server.stop();
  await server.ended;
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
}
