import { extensions, workspace } from 'vscode';

/** The part of the built-in git extension's API that knows the user's name. */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

/**
 * The name kept with annotations: the setting, else git's `user.name` where the built-in git extension has a repository
 * open, else none until `name` is set.
 */
export class Annotator {
  #fromGit: string | undefined;
  #asked: string | undefined;
  #lookedUp = false;

  get name(): string | undefined {
    const setting = workspace.getConfiguration('pressmark').get('annotator', '').trim();
    return setting === '' ? (this.#fromGit ?? this.#asked) : setting;
  }

  /** Takes a name for this session. */
  set name(name: string | undefined) {
    this.#asked = name;
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
