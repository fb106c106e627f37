// @ts-check
// Which suites run in which window of VS Code. A suite not named here runs with all others in one window on a copy of samples/.

/**
 * @typedef {object} HostRun
 * @property {string} name printed before its tests
 * @property {readonly string[]} suites file names in suites/ without `.suite.ts`; `shared` stands for the ones no run names
 * @property {readonly string[]} [without] shared suites left out
 * @property {string} [workspace] folder of the repository that the window is opened on, as a fresh copy; default `samples`
 * @property {number} [phases] how often the window is loaded on that same copy, with the same suites: see `inPhase`
 * @property {Readonly<Record<string, unknown>>} [settings] user settings beside the usual ones
 * @property {true} [killed] the extension host is killed in every phase but the last: whoever does so writes a file named as TEST_RESULT_FILE, with `.killed` behind it
 * @property {true} [packaged] tests Pressmark as installed from its .vsix rather than from the repository
 * @property {true} [translated] tests Pressmark in a language that no one speaks, in a VS Code of that language
 * @property {true} [web] runs the web bundle in the web worker extension host: no Node there
 * @property {true} [virtual] the folder is one in memory, `memfs:/`, brought by an extension (memory-files/); a window loaded anew finds it fresh
 * @property {true} [restricted] the folder is not trusted
 * @property {string} [opens] what is opened in place of the folder: a `.code-workspace` in it, or `nothing`
 * @property {true} [oldest] runs in the oldest VS Code supported instead of the newest
 */

/** So often the extension host is killed while it saves; the long run is `PRESSMARK_HOST_KILLS=20 npm test -- --only host --run "killed while saving"`. */
const kills = Number(process.env['PRESSMARK_HOST_KILLS'] ?? 3);

/** @type {readonly HostRun[]} */
export const separateRuns = [
  { name: 'from its package', suites: ['packaged'], packaged: true },
  { name: 'without an article', suites: ['no-article'], workspace: 'test/extension/code-only' },
  { name: 'reading a folder', suites: ['folder'], phases: 2, settings: { 'files.watcherExclude': { '**/plan-00008.txt': true } } }, // prettier-ignore
  { name: 'reloaded', suites: ['reload'], phases: 2 },
  { name: 'tagging', suites: ['tagging', 'annotations'], phases: 2, settings: { 'pressmark.annotator': 'M. Roth' } },
  {
    name: 'renaming, correcting and checking',
    suites: ['annotation-files', 'correcting', 'names', 'problems'],
    settings: { 'pressmark.annotator': 'M. Roth' },
  },
  { name: 'together', suites: ['together'], phases: 2, settings: { 'pressmark.annotator': 'M. Roth' } },
  { name: 'comparing sources', suites: ['sources'] },
  { name: 'with a codebook', suites: ['codebook'], settings: { 'pressmark.annotator': 'M. Roth' } },
  { name: 'with a merge driver', suites: ['merge-driver'] },
  { name: 'killed while saving', suites: ['killed'], phases: kills + 1, killed: true, settings: { 'pressmark.annotator': 'M. Roth' } }, // prettier-ignore
  {
    name: 'in another language',
    suites: ['translated'],
    workspace: 'test/extension/code-only',
    translated: true,
    settings: { 'pressmark.annotator': 'M. Roth' },
  },
  // On the web not: merge-driver and killed, which run git and end processes; packaged, which reads the package from the
  // disk; reload, since memory does not outlive the window. Of suites with phases the first is run.
  { name: 'on the web', suites: ['web', 'shared'], web: true, virtual: true },
  {
    name: 'annotating on the web',
    suites: ['tagging', 'annotations', 'annotation-files', 'correcting', 'names', 'problems'],
    web: true,
    virtual: true,
    settings: { 'pressmark.annotator': 'M. Roth' },
  },
  // A codebook there from the start would change what the suites above see.
  { name: 'with a codebook on the web', suites: ['sources', 'codebook', 'together'], web: true, virtual: true, settings: { 'pressmark.annotator': 'M. Roth' } }, // prettier-ignore
  // The rest of the shared suites says no more there than on the web.
  { name: 'on a virtual file system', suites: ['shared'], without: ['large', 'matrix', 'navigation', 'language-model'], virtual: true }, // prettier-ignore
  // Without the suite of large articles: how long those take has nothing to do with trust.
  { name: 'in Restricted Mode', suites: ['restricted', 'shared'], without: ['large'], restricted: true },
  { name: 'with several folders', suites: ['several-folders'], workspace: 'test/extension/desks', opens: 'desks.code-workspace', settings: { 'pressmark.annotator': 'M. Roth' } }, // prettier-ignore
  { name: 'without a folder', suites: ['no-folder'], opens: 'nothing', settings: { 'pressmark.annotator': 'M. Roth' } },
  { name: 'in the oldest version supported', suites: ['shared'], oldest: true },
];
