import { commands, l10n, Position, Range, Uri, window } from 'vscode';
import type { SaveFaultReason } from '../../workspace/sidecars/sidecar-annotations.ts';
import type { EditOutcome, SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { unsavedSentence } from '../../workspace/sidecars/sidecar-words.ts';
import { translate } from '../translate.ts';
import { fileName } from '../file-name.ts';

/**
 * Says that annotations could not be saved. A file that cannot be read is named once, until it is repaired: it will not
 * become readable by trying. Everything else can be tried again.
 */
export class SaveFaults {
  readonly #sidecars: SidecarStore;
  readonly #told = new Set<string>();

  constructor(sidecars: SidecarStore) {
    this.#sidecars = sidecars;
  }

  /** `what` was added or changed: a tag's name. */
  tell(what: string, unsaved: EditOutcome['unsaved']): void {
    for (const { uri, reason } of unsaved) {
      if (reason === 'unreadable' || reason === 'newer') void this.#tellOnce(uri, reason);
      else void this.#offerAgain(what, reason);
    }
  }

  /** To be called when a sidecar can be read again. */
  repaired(uri: string): void {
    this.#told.delete(uri);
  }

  async #tellOnce(uri: string, reason: 'unreadable' | 'newer'): Promise<void> {
    if (this.#told.has(uri)) return;
    this.#told.add(uri);
    const name = fileName(Uri.parse(uri));
    const open = l10n.t('Open it');
    const answer = await window.showWarningMessage(
      reason === 'newer'
        ? l10n.t('Annotations of {0} cannot be saved: its file of annotations was written by a later version of Pressmark.', name) // prettier-ignore
        : l10n.t('Annotations of {0} cannot be saved: its file of annotations cannot be read.', name),
      open,
    );
    const annotations = this.#sidecars.annotationsOf(uri);
    if (answer !== open || annotations === undefined) return;
    const { sidecarUri, fault } = annotations;
    const place = new Position(fault?.line ?? 0, fault?.character ?? 0);
    await window.showTextDocument(Uri.parse(sidecarUri), { selection: new Range(place, place) });
  }

  async #offerAgain(what: string, reason: SaveFaultReason): Promise<void> {
    const again = l10n.t('Try again');
    const elsewhere = l10n.t('Export…');
    const answer = await window.showWarningMessage(unsavedSentence(what, reason, translate), again, elsewhere);
    if (answer === elsewhere) await commands.executeCommand('pressmark.export', { what: 'tagged' });
    if (answer === again) this.tell(what, await this.#sidecars.saveAll());
  }
}
