import { ConfigurationTarget, extensions, type Memento, workspace } from 'vscode';

/** The part of the built-in git extension's API that knows the user's name. */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

const ASKED = 'annotatorAsked';

/**
 * The name kept with annotations: the setting, else git's `user.name` where the built-in git extension has a repository
 * open, else none until `name` is set.
 */
export class Annotator {
  readonly #memory: Memento;
  #fromGit: string | undefined;
  #asked: string | undefined;
  #lookedUp = false;

  /** @param memory Keeps whether the person was asked, over all windows. */
  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Whether the person was asked for their name once: an empty answer is one too. */
  get wasAsked(): boolean {
    return this.#memory.get(ASKED, false);
  }

  /** Keeps the answer, in the setting and for this session; empty: there is none, and it is not asked for again. */
  async remember(name: string): Promise<void> {
    if (name !== '') {
      this.#asked = name;
      await workspace.getConfiguration('pressmark').update('annotator', name, ConfigurationTarget.Global);
    }
    await this.#memory.update(ASKED, true);
  }

  get name(): string | undefined {
    const setting = workspace.getConfiguration('pressmark').get('annotator', '').trim();
    return setting === '' ? (this.#fromGit ?? this.#asked) : setting;
  }

  /** Asks git once for the name; to be awaited before the first annotation. */
  async lookUp(): Promise<void> {
    if (this.#lookedUp || this.name !== undefined) return;
    this.#lookedUp = true;
    const git = extensions.getExtension<GitExtension>('vscode.git');
    try {
      const api = (await git?.activate())?.getAPI(1);
      const name = await api?.repositories[0]?.getConfig('user.name');
      if (name !== undefined && name !== '') this.#fromGit = name;
    } catch {
      // Git is switched off or knows no name: there is none.
    }
  }
}
