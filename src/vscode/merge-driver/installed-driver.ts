import { type ExtensionContext, Uri, workspace } from 'vscode';
import { driverScript } from './driver-script.ts';

const INSTALLED = 'pressmark.mergeDriver';

/**
 * The copy of the command line in the extension's global storage, which outlives updates: git has its path. It belongs to
 * this machine, so here alone a path of the system is made of a URI.
 */
export class InstalledDriver {
  readonly #context: ExtensionContext;
  readonly #program: string;

  /** @param program path of a program that runs JavaScript as Node does */
  constructor(context: ExtensionContext, program: string) {
    this.#context = context;
    this.#program = program;
  }

  /** Path of the script for git, with `/` on every system. */
  get script(): string {
    return Uri.joinPath(this.#context.globalStorageUri, 'merge-annotations.sh').fsPath.replaceAll('\\', '/');
  }

  async install(): Promise<void> {
    const { extensionUri, globalStorageUri, globalState } = this.#context;
    await workspace.fs.createDirectory(globalStorageUri);
    const cli = Uri.joinPath(globalStorageUri, 'cli.cjs');
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'dist/cli.cjs'), cli, { overwrite: true });
    const script = Uri.joinPath(globalStorageUri, 'merge-annotations.sh');
    await workspace.fs.writeFile(script, new TextEncoder().encode(driverScript(this.#program)));
    await globalState.update(INSTALLED, this.#state);
  }

  /** Brings a copy up to date that an earlier version made, or that knows another place of VS Code. */
  async refresh(): Promise<void> {
    const installed = this.#context.globalState.get<string>(INSTALLED);
    if (installed !== undefined && installed !== this.#state) await this.install();
  }

  get #state(): string {
    const { version } = this.#context.extension.packageJSON as { version: string };
    return `${version} ${this.#program}`;
  }
}
