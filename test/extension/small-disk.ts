import { execFileSync, spawnSync } from 'node:child_process';
import type * as vscode from 'vscode';

/** A folder that has room for 64 KB and can become read-only. */
export interface SmallDisk {
  remount(mode: 'ro' | 'rw'): void;
  unmount(): void;
}

/** Makes a small disk of an empty folder; undefined where that may not be: only root may, and not in every container. */
export function mountSmallDisk({ fsPath, scheme }: vscode.Uri): SmallDisk | undefined {
  if (scheme !== 'file') return undefined;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', fsPath]).status !== 0) return undefined;
  return {
    remount: (mode) => void execFileSync('mount', ['-o', `remount,${mode}`, fsPath]),
    unmount: () => void execFileSync('umount', ['-l', fsPath]),
  };
}
