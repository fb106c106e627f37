// npm run l10n: writes l10n/bundle.l10n.json, the strings that translators get, after one was added or changed.
import { writeBundle } from './l10n/bundle.mjs';

await writeBundle();
