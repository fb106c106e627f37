import { commands } from 'vscode';

/** Gives what tells the editor the keys that menus, keys and welcome texts depend on: each only when it changes. */
export function contextSetter(): (key: string, value: unknown) => void {
  const known = new Map<string, unknown>();
  return (key, value) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
}
