import { type ExtensionContext, Uri } from 'vscode';
import { ArticleIndex } from '../workspace/article-index.ts';
import { ArticleOffers } from '../workspace/article-offers.ts';
import { ArticleSources } from '../workspace/article-sources.ts';
import { ArticleStore } from '../workspace/article-store.ts';
import { comparedArticles } from '../workspace/compared-articles.ts';
import { ComparisonStore } from '../workspace/comparison-store.ts';
import { LazyAnalyzer } from '../workspace/lazy-analyzer.ts';
import { CodebookStore } from '../workspace/codebooks/codebook-store.ts';
import { NamesStore } from '../workspace/names/names-store.ts';
import { type Clock, Scheduler } from '../workspace/scheduler.ts';
import { SidecarStore } from '../workspace/sidecars/sidecar-store.ts';
import { scheduledRecords } from '../workspace/indexing/scheduled-records.ts';
import { type StartRecordThread, WorkerRecords } from '../workspace/indexing/worker-records.ts';
import { SpeakerHues } from '../workspace/speaker-hues.ts';
import { registerAgreement } from './agreement/register-agreement.ts';
import { Annotator } from './annotator.ts';
import { ArticleAnnotations } from './article-annotations.ts';
import { ArticleDocuments } from './article-documents.ts';
import { ArticleLanguage } from './article-language.ts';
import { ArticleMoves } from './article-moves.ts';
import { registerCodebooks } from './codebook/register-codebooks.ts';
import { registerCommands } from './commands/register-commands.ts';
import { registerContextKeys } from './context-keys.ts';
import type { CorrectingParts } from './correcting/correcting-parts.ts';
import { registerCorrecting } from './correcting/register-correcting.ts';
import { registerDecorations } from './decorations/register-decorations.ts';
import { FolderArticles } from './folder-articles.ts';
import { registerExport } from './export/export-command.ts';
import { registerReport } from './export/report-command.ts';
import { ExportMemory } from './export/export-memory.ts';
import { FolderIndex } from './folder-index.ts';
import { folderOf } from './folder-files/folder-of.ts';
import { saveOpenFile } from './folder-files/save-open-file.ts';
import { Highlighting } from './highlighting.ts';
import { registerHovers } from './hovers/register-hovers.ts';
import { indexStorage } from './index-storage.ts';
import { hueMemory, registerHueMemory } from './hue-memory.ts';
import { registerNames } from './names/register-names.ts';
import { registerLanguageModelTools } from './language-model/register-language-model-tools.ts';
import { registerNavigation } from './navigation/register-navigation.ts';
import { registerOutline } from './outline.ts';
import { registerProblems } from './problems/register-problems.ts';
import { Resting } from './resting.ts';
import { elsewhereIn } from './sources/elsewhere-line.ts';
import { registerSources } from './sources/register-sources.ts';
import { registerStatusBar } from './status-bar.ts';
import { OffersShown } from './suggestions/offers-shown.ts';
import { registerSuggestions } from './suggestions/register-suggestions.ts';
import { AnnotationEdits } from './tagging/annotation-edits.ts';
import { registerTagging } from './tagging/register-tagging.ts';
import type { TaggingParts } from './tagging/tagging-parts.ts';
import { StickyTag } from './tagging/sticky-tag.ts';
import { TagMemory } from './tagging/picking/tag-memory.ts';
import { registerThreads } from './threads/register-threads.ts';
import { registerMatrix } from './matrix/register-matrix.ts';
import { registerMergeDriver } from './merge-driver/register-merge-driver.ts';
import { PassageTour } from './trees/passage-tour.ts';
import type { TreeParts } from './trees/register-view.ts';
import { registerTrees } from './trees/register-trees.ts';
import { SelectedRows } from './trees/selected-rows.ts';
import { ShownAnnotations } from './trees/shown-annotations.ts';
import { ShownArticles } from './trees/shown-articles.ts';
import { workspaceFiles } from './workspace-files.ts';

/** While somebody types, articles are compared no more often than this. */
const COMPARED_AFTER_MS = 1_000;

/** What desktop and web differ in. */
export interface Host {
  readonly clock: Clock;
  /** Path of a program that runs JavaScript, for git. */
  readonly program?: string;
  /** Starts a thread that reads the folder in the background. Where there is none it is read when somebody asks for it. */
  readonly startRecordThread?: StartRecordThread;
}

/** So that on two cores a folder is read twice as fast; more would be too much beside an editor. */
const MOST_THREADS = 2;

/** Wires the parts together; nothing runs before the first article. */
export function activateExtension(context: ExtensionContext, host: Host): void {
  const { clock, program } = host;
  const analyzer = new LazyAnalyzer(async () => (await import('../workspace/segment-analyzer.ts')).segmentAnalyzer);
  const scheduler = new Scheduler(clock);
  const names = new NamesStore(workspaceFiles, folderOf);
  const store = new ArticleStore(analyzer, scheduler, names);
  const annotator = new Annotator(context.globalState);
  const codebooks = new CodebookStore(workspaceFiles, folderOf);
  const sidecars = new SidecarStore({
    files: workspaceFiles,
    clock: { now: () => new Date() },
    scheduler,
    identity: { newId: () => crypto.randomUUID(), creator: () => annotator.name },
    changeFile: async (change) => {
      await saveOpenFile(change.uri);
      return (names.keeps(change.uri) ? names : codebooks).change(change);
    },
  });
  const articles = new FolderArticles();
  const instead = scheduledRecords(analyzer, scheduler);
  const { startRecordThread } = host;
  const records =
    startRecordThread === undefined ? instead : new WorkerRecords(startRecordThread, MOST_THREADS, instead);
  const storage = indexStorage(context);
  const index = new ArticleIndex({ folder: articles, store, records, scheduler, clock, names, ...(storage && { storage }) }); // prettier-ignore
  const changes = new Resting(COMPARED_AFTER_MS, index.onDidChange, store.onDidChange);
  const comparing = new ComparisonStore(
    comparedArticles(index, names, changes.event),
    scheduler,
    async () => (await import('../comparison/compare.ts')).comparisonSteps,
  );
  const annotations = new ArticleAnnotations(store, sidecars);
  const edits = new AnnotationEdits(sidecars);
  const hues = new SpeakerHues(hueMemory(context.workspaceState));
  const highlighting = new Highlighting(context.workspaceState);
  const language = new ArticleLanguage(context.workspaceState);
  const shown = new ShownArticles(store, index);
  const folder = new FolderIndex({ index, store, sidecars, isEager: startRecordThread !== undefined });
  const shownAnnotations = new ShownAnnotations(shown, sidecars, codebooks);
  const sticky = new StickyTag();
  const tour = new PassageTour();
  const selectedEntities = new SelectedRows();
  const offersShown = new OffersShown(context.workspaceState, codebooks);
  const isWanted = (uri: string): boolean => offersShown.isShown(uri);
  const offers = new ArticleOffers({ store, codebooks, scheduler, isWanted });
  const tagging: TaggingParts = {
    store,
    index,
    sidecars,
    codebooks,
    edits,
    annotator,
    memory: new TagMemory(context.workspaceState),
    sticky,
    shown: shownAnnotations,
    tour,
    selectedEntities,
  };

  const correcting: CorrectingParts = { store, index, sidecars, names, edits, annotator, selectedEntities };
  const sources = new ArticleSources(comparing);
  const docs = Uri.joinPath(context.extensionUri, 'docs');
  const treeParts: TreeParts = { store, index, folder, shown, codebooks, tour, selectedEntities };
  const comparingParts = { comparing, index, folder };
  // Of what comes up at one place, what is registered last stands first: on a difference, its table.
  const hovers = registerHovers(store, elsewhereIn(sources, comparing));
  const sourcesShown = registerSources(treeParts, comparingParts, sources, context.workspaceState, docs);

  context.subscriptions.push(
    annotations,
    articles,
    folder,
    new ArticleMoves(sidecars, store, index),
    shown,
    language,
    registerContextKeys(store),
    registerHueMemory(store, hues),
    registerDecorations(store, hues, codebooks, offers, sources, highlighting),
    hovers,
    registerOutline(store),
    registerNavigation(store, index, folder),
    registerCorrecting(correcting),
    registerProblems(correcting, codebooks, Uri.joinPath(docs, 'problems')),
    registerCodebooks(tagging, shownAnnotations),
    registerNames(correcting),
    registerStatusBar(store, sticky),
    registerTagging(tagging),
    registerSuggestions(tagging, offers, offersShown),
    registerThreads(tagging),
    registerMergeDriver(context, program),
    registerAgreement(tagging),
    registerReport({ ...comparingParts, sidecars }),
    registerExport({ store, index, folder, sidecars, codebooks, memory: new ExportMemory(context.workspaceState) }),
    changes,
    comparing,
    sourcesShown.disposable,
    registerMatrix({ ...comparingParts, hues, tour, extensionUri: context.extensionUri }),
    registerTrees(treeParts, hues, shownAnnotations, sourcesShown.tree),
    registerLanguageModelTools({ store, index, folder, sidecars }),
  );
  // Last: it feeds the store, and whoever shows articles must be listening by then.
  const documents = new ArticleDocuments(store, analyzer, annotations, language);
  context.subscriptions.push(documents, registerCommands(store, sidecars, documents, highlighting, edits));
}
