import { type Disposable, languages, type Memento, type TextDocument, workspace } from 'vscode';

/** The language id of articles. */
export const ARTICLE_LANGUAGE = 'article';

const DECLINED = 'articlesDeclined';

/**
 * Switches admitted plain text to the language `article`, which brings word wrap and the other settings made for
 * reading. Who switches a file back by hand is heard: that file is left alone from then on.
 */
export class ArticleLanguage implements Disposable {
  readonly #memory: Memento;
  /** Files closed as articles in this very turn: a language switch reopens the file before the turn ends. */
  readonly #justClosed = new Set<string>();
  readonly #subscription: Disposable;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#subscription = workspace.onDidCloseTextDocument(({ uri, languageId }) => {
      if (languageId !== ARTICLE_LANGUAGE) return;
      const key = uri.toString();
      this.#justClosed.add(key);
      queueMicrotask(() => this.#justClosed.delete(key));
    });
  }

  /** Whether somebody switched this file back by hand, now or earlier. To be asked of every document that opens. */
  isDeclined({ uri, languageId }: TextDocument): boolean {
    const key = uri.toString();
    if (languageId === ARTICLE_LANGUAGE) this.#remember(key, false);
    else if (this.#justClosed.has(key)) this.#remember(key, true);
    return this.#declined().includes(key);
  }

  /** Makes the document an article, be it declined or not. Markdown keeps its language: it wraps, and has a grammar. */
  async admit(document: TextDocument): Promise<void> {
    this.#remember(document.uri.toString(), false);
    if (document.languageId === 'plaintext') await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #declined(): readonly string[] {
    return this.#memory.get<readonly string[]>(DECLINED, []);
  }

  #remember(uri: string, declined: boolean): void {
    const known = this.#declined();
    if (known.includes(uri) === declined) return;
    void this.#memory.update(DECLINED, declined ? [...known, uri] : known.filter((other) => other !== uri));
  }
}
