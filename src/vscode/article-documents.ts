import { Disposable, type TextDocument, workspace } from 'vscode';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { LazyAnalyzer } from '../workspace/lazy-analyzer.ts';
import { isAdmitted, isArticleScheme } from './article-admission.ts';
import type { ArticleAnnotations } from './article-annotations.ts';
import { ARTICLE_LANGUAGE, type ArticleLanguage } from './article-language.ts';
import { fileName } from './file-name.ts';

/** Feeds the store with the documents that are articles, from opening over every edit to closing. */
export class ArticleDocuments implements Disposable {
  readonly #store: ArticleStore;
  readonly #analyzer: LazyAnalyzer;
  readonly #language: ArticleLanguage;
  readonly #subscription: Disposable;

  constructor(store: ArticleStore, analyzer: LazyAnalyzer, annotations: ArticleAnnotations, language: ArticleLanguage) {
    this.#store = store;
    this.#analyzer = analyzer;
    this.#language = language;
    const following = Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.#opened(document)),
      workspace.onDidChangeTextDocument((change) => {
        // Also without changes of the text: switched line ends are a new version.
        if (store.has(change.document.uri.toString())) this.#feed(change.document, annotations.edited(change));
      }),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (
          change.affectsConfiguration('pressmark.articles') ||
          change.affectsConfiguration('pressmark.articlesExcluded')
        )
          this.#lookAgain();
      }),
    );
    // Once the editor no longer waits for Pressmark to wake.
    const awake = setTimeout(() => this.#lookAgain(), 0);
    this.#subscription = Disposable.from(following, { dispose: () => clearTimeout(awake) });
  }

  /** Reads a document as an article whatever the settings say. */
  async admit(document: TextDocument): Promise<void> {
    await this.#follow(document);
    await this.#language.admit(document);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #lookAgain(): void {
    for (const document of workspace.textDocuments) void this.#opened(document);
  }

  async #opened(document: TextDocument): Promise<void> {
    // Asked first, and of every document: only now can it be told whether it was switched back by hand.
    const declined = this.#language.isDeclined(document);
    if (await this.#isArticle(document, declined)) {
      await this.#follow(document);
      if (document.languageId === 'plaintext') await this.#language.admit(document);
    } else {
      this.#store.close(document.uri.toString());
    }
  }

  async #isArticle(document: TextDocument, declined: boolean): Promise<boolean> {
    const { languageId, uri } = document;
    if (languageId === ARTICLE_LANGUAGE) return isArticleScheme(uri) || uri.scheme === 'untitled';
    if (declined || (languageId !== 'plaintext' && languageId !== 'markdown')) return false;
    return isAdmitted(document);
  }

  async #follow(document: TextDocument): Promise<void> {
    if (!this.#analyzer.isLoaded) await this.#analyzer.load();
    if (!document.isClosed) this.#feed(document);
  }

  #feed(document: TextDocument, annotations?: AnchoredAnnotations): void {
    const { uri, version } = document;
    this.#store.update(uri.toString(), { name: fileName(uri), version, text: document.getText() }, annotations);
  }

  /** A language switch closes and opens in one turn: only what is still closed when the turn has passed is forgotten. */
  #closed({ uri }: TextDocument): void {
    const key = uri.toString();
    setTimeout(() => {
      if (!workspace.textDocuments.some((document) => document.uri.toString() === key)) this.#store.close(key);
    }, 0);
  }
}
