// `npm run accuracy` prints this after the analysis: how right comparing is on the project's own gold. `-- --dev` for the
// half that rules are made on, `--errors N` for its errors; those of the test half are not shown.
import { parseArgs } from 'node:util';
import { goldEvents } from './gold-events.ts';
import { measureComparison } from './measure.ts';

const { values } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, errors: { type: 'string', default: '0' } },
  strict: false,
});
const half = values.dev === true ? 'dev' : 'test';
const events = goldEvents(half);
const { figures, errors } = measureComparison(events);
console.log(`\nown gold of comparing, ${half} (${String(events.length)} events, four outlets each)`);
for (const { measure, value, items } of figures) {
  console.log(`  ${measure.padEnd(38)}${value.toFixed(3).padStart(7)}${String(items).padStart(7)}`);
}
if (half === 'dev') for (const error of errors.slice(0, Number(values.errors))) console.log(`    ${error}`);
