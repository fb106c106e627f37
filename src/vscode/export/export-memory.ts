import { type Memento, type Uri, workspace } from 'vscode';
import type { ExportChoice } from './export-choice.ts';

const CHOICES = 'export.choices';

/** What was exported last, folder by folder. */
export class ExportMemory {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The last choice in the folder that holds a file. */
  of(uri: Uri | undefined): Partial<ExportChoice> {
    return this.#choices()[folderOf(uri)] ?? {};
  }

  async remember(uri: Uri | undefined, { what, where, format }: ExportChoice): Promise<void> {
    await this.#memory.update(CHOICES, { ...this.#choices(), [folderOf(uri)]: { what, where, format } });
  }

  #choices(): Readonly<Record<string, ExportChoice>> {
    return this.#memory.get<Readonly<Record<string, ExportChoice>>>(CHOICES, {});
  }
}

function folderOf(uri: Uri | undefined): string {
  const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  return (folder ?? workspace.workspaceFolders?.[0])?.uri.toString() ?? '';
}
