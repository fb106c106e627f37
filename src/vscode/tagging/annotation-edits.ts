import type { Disposable } from 'vscode';
import { l10n, window } from 'vscode';
import type { FolderFileChange } from '../../annotations/editing/history.ts';
import { Emitter, type Event } from '../../workspace/event.ts';
import { refusedSentence } from '../../workspace/folder-files/folder-file-words.ts';
import type { AnnotationEdit } from '../../workspace/sidecars/sidecar-edit.ts';
import type { EditOutcome, SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { translate } from '../translate.ts';
import { tell } from '../tell.ts';
import { SaveFaults } from './save-faults.ts';

/** Does what a person asked for with annotations, says so in the status bar, and what could not be saved, aloud. */
export class AnnotationEdits implements Disposable {
  readonly #sidecars: SidecarStore;
  readonly #faults: SaveFaults;
  readonly #changed = new Emitter<void>();
  readonly #subscription: Disposable;

  /** Fires when there may be something else to take back or to do again. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(sidecars: SidecarStore) {
    this.#sidecars = sidecars;
    this.#faults = new SaveFaults(sidecars);
    // The store notes what can be taken back right after it fired.
    this.#subscription = sidecars.onDidChange(({ uri, fault }) => {
      if (fault === undefined) this.#faults.repaired(uri);
      queueMicrotask(() => this.#changed.fire());
    });
  }

  get canUndo(): boolean {
    return this.#sidecars.canUndo;
  }

  get canRedo(): boolean {
    return this.#sidecars.canRedo;
  }

  /** `done` goes to the status bar: `Tagged claim`; `what` is the tag that a message about saving names. */
  async edit(done: string, what: string, ...edits: readonly AnnotationEdit[]): Promise<EditOutcome> {
    const outcome = await this.#sidecars.edit(...edits);
    this.#tell(done, what, outcome);
    return outcome;
  }

  /** The same for a change of a folder's codebook, or its names, with the annotations that follow it. */
  async editFile(
    done: string,
    what: string,
    file: FolderFileChange,
    edits: readonly AnnotationEdit[],
  ): Promise<EditOutcome> {
    const outcome = await this.#sidecars.editFile(file, edits);
    this.#tell(done, what, outcome);
    return outcome;
  }

  async undo(): Promise<void> {
    this.#tell(l10n.t('Annotation change taken back'), l10n.t('The annotation change'), await this.#sidecars.undo());
  }

  async redo(): Promise<void> {
    this.#tell(l10n.t('Annotation change done again'), l10n.t('The annotation change'), await this.#sidecars.redo());
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #tell(done: string, what: string, outcome: EditOutcome | undefined): void {
    if (outcome === undefined) return;
    this.#changed.fire();
    const { refused, unsaved } = outcome;
    if (refused === undefined) tell(unsaved.length === 0 ? done : l10n.t('Not saved: {0}', what));
    else void window.showWarningMessage(refusedSentence(what, refused, translate));
    this.#faults.tell(what, unsaved);
  }
}
