import { defineConfig } from 'vitest/config';

// npm run test:faults: the long run of what the gate does 200 times.
export default defineConfig({
  define: { PRESSMARK_VERSION: JSON.stringify('0.0.0-test') },
  test: { include: ['test/faults/**/*.test.ts'], environment: 'node', env: { PRESSMARK_KILLS: '1000' } },
});
