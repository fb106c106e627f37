import { type TextEditorDecorationType, window } from 'vscode';
import { renderOptionsOf, type Style } from './styles.ts';

/** The editor's decoration types, one a style, created on first use. */
export class DecorationTypes {
  readonly #types = new Map<string, TextEditorDecorationType>();

  of(style: Style): TextEditorDecorationType {
    // Of two letter colors the type created last wins: dimming must give way to the marks in a caption.
    if (this.#types.size === 0 && style.kind !== 'dim') this.#create({ kind: 'dim' });
    return this.#types.get(keyOf(style)) ?? this.#create(style);
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }

  #create(style: Style): TextEditorDecorationType {
    const type = window.createTextEditorDecorationType(renderOptionsOf(style));
    this.#types.set(keyOf(style), type);
    return type;
  }
}

/** Equal styles, equal keys. */
export function keyOf(style: Style): string {
  return Object.values(style).join(' ');
}
