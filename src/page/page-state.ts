import { isTab } from './messages/protocol.ts';
import type { Tab } from './messages/page-model.ts';

/** What the page finds again after the window was reloaded: where somebody was in it. */
export interface PageState {
  readonly tab: Tab;
  readonly sharedOnly: boolean;
  /** Whose ledger is shown. */
  readonly speaker?: string;
  /** What had the keyboard, by its `data-key`. */
  readonly focused?: string;
  /** How far each view is scrolled, in pixels. */
  readonly scrolled: Readonly<Partial<Record<Tab, number>>>;
}

/** A state as it was kept; where it was not, or by another version, the first view from its top. */
export function toPageState(kept: unknown): PageState {
  const { tab, sharedOnly, speaker, focused, scrolled } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    tab: isTab(tab) ? tab : 'matrix',
    sharedOnly: sharedOnly === true,
    ...(typeof speaker === 'string' ? { speaker } : {}),
    ...(typeof focused === 'string' ? { focused } : {}),
    scrolled:
      typeof scrolled === 'object' && scrolled !== null
        ? Object.fromEntries(Object.entries(scrolled).filter(([key, value]) => isTab(key) && typeof value === 'number'))
        : {},
  };
}
