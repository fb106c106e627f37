import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { PRESSMARK_VERSION: JSON.stringify('0.0.0-test') },
  // Words for people come from the editor: plain values that hold some are tested without one.
  resolve: { alias: { vscode: path.join(import.meta.dirname, 'test/support/vscode-strings.ts') } },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/extension/**'], environment: 'node' },
});
