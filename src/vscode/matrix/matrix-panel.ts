import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { inEnglish, type Translate } from '../../article/translate.ts';
import type { PageModel, Tab } from '../../page/messages/page-model.ts';
import { toExtension, type ToExtension, type ToPage } from '../../page/messages/protocol.ts';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import type { ComparingParts } from '../sources/ask-comparison.ts';
import { locale } from '../locale.ts';
import { translate } from '../translate.ts';
import type { PassageTour } from '../trees/passage-tour.ts';
import { namedHues } from './named-hues.ts';
import { pageHtml } from './page-html.ts';
import { pageWords } from './page-words.ts';
import { savePicture, saveTable } from './save-view.ts';
import { toPageModel } from './to-page-model.ts';

/** What the page is made from. */
export interface MatrixParts extends ComparingParts {
  readonly hues: SpeakerHues;
  readonly tour: PassageTour;
  readonly extensionUri: Uri;
}

/** The page while it is open: answers what it asks, and tells it of every new comparison. */
export class MatrixPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #parts: MatrixParts;
  readonly #subscriptions: Disposable[];
  /** Whose ledger the page shows. */
  #speaker: string | undefined;
  /** To be shown as soon as the page is there. */
  #tab: Tab | undefined;
  #isReady = false;
  /** Counts the models asked for: an older one is not posted over a newer. */
  #posting = 0;

  constructor(panel: WebviewPanel, parts: MatrixParts) {
    const { comparing, index, hues } = parts;
    this.#panel = panel;
    this.#parts = parts;
    this.#subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const asked = toExtension(message);
        if (asked !== undefined) void this.#answer(asked);
      }),
      panel.onDidDispose(() => this.dispose()),
      // Hidden, it is gone: it asks anew when it is back.
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#isReady = false;
      }),
      comparing.onDidChange(() => this.#postModel()),
      hues.onDidChange(() => this.#postModel()),
      index.onDidChange(() => this.#postProgress()),
    ];
    const media = Uri.joinPath(parts.extensionUri, 'media');
    const dist = Uri.joinPath(parts.extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
    const files = {
      script: panel.webview.asWebviewUri(Uri.joinPath(dist, 'page.js')).toString(),
      style: panel.webview.asWebviewUri(Uri.joinPath(media, 'page.css')).toString(),
      source: panel.webview.cspSource,
      nonce: crypto.randomUUID(),
    };
    panel.webview.html = pageHtml(files, locale, panel.title);
  }

  /** Brings the page to the front, in a view of it, with a speaker's ledger where one is named. */
  show(tab?: Tab, speaker?: string): void {
    this.#speaker = speaker ?? this.#speaker;
    this.#tab = tab;
    this.#panel.reveal();
    if (!this.#isReady) return;
    this.#postTab();
    this.#postModel();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #answer(asked: ToExtension): Promise<void> {
    const { comparing, index, folder } = this.#parts;
    switch (asked.type) {
      case 'ready':
        this.#isReady = true;
        this.#speaker ??= asked.speaker;
        this.#post({ type: 'start', words: pageWords(), locale });
        this.#postTab();
        this.#postModel();
        this.#postProgress();
        if (index.progress.status !== 'stopped') void folder.start();
        await comparing.ask();
        return;
      case 'ledger':
        this.#speaker = asked.speaker;
        this.#postModel();
        return;
      case 'show':
        await this.#goTo(asked);
        return;
      case 'saveTable':
        await this.#save((model) => saveTable(model, asked.tab));
        return;
      case 'savePicture':
        await savePicture(asked.tab, asked.format, asked.content);
        return;
      case 'stop':
        index.stop();
        return;
      case 'goOn':
        await folder.goOn();
    }
  }

  async #save(save: (model: PageModel) => Promise<void>): Promise<void> {
    // What is written into files is English, whoever reads them.
    const model = await this.#model(inEnglish);
    if (model !== undefined) await save(model);
  }

  /** In a column where there is text already, else beside the page, which stays to be seen. */
  async #goTo({ uri, start, end, focus }: Extract<ToExtension, { type: 'show' }>): Promise<void> {
    const { comparing, tour } = this.#parts;
    // The page names articles that were compared, and nothing else is opened for it.
    if (comparing.comparison?.articles.some((article) => article.uri === uri) !== true) return;
    const columns = window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
    const column = columns.find((one) => one !== undefined && one !== this.#panel.viewColumn) ?? ViewColumn.Beside;
    try {
      await tour.show({ uri, span: { start, end } }, focus, column);
    } catch {
      void window.showWarningMessage(l10n.t('{0} cannot be opened any more.', Uri.parse(uri).path.split('/').at(-1) ?? '')); // prettier-ignore
    }
  }

  /** Undefined where there is no comparison yet. */
  async #model(translate: Translate): Promise<PageModel | undefined> {
    const { comparing, index, hues } = this.#parts;
    const { comparison } = comparing;
    if (comparison === undefined) return undefined;
    const hueOf = await namedHues(index, comparison, hues);
    return toPageModel(comparison, hueOf, translate, this.#speaker);
  }

  #postModel(): void {
    if (!this.#isReady) return;
    this.#posting += 1;
    const posting = this.#posting;
    void this.#model(translate).then((model) => {
      if (this.#isReady && model !== undefined && posting === this.#posting) this.#post({ type: 'model', model });
    });
  }

  #postProgress(): void {
    const { comparing, index } = this.#parts;
    const { status, read, total } = index.progress;
    if (!this.#isReady || comparing.comparison !== undefined || status === 'idle') return;
    this.#post({ type: 'progress', status, read, total });
  }

  #postTab(): void {
    if (this.#tab !== undefined) this.#post({ type: 'open', tab: this.#tab });
    this.#tab = undefined;
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
