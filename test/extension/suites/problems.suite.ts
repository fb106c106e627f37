import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf, type ReportedProblem } from '../problems-of.ts';

const NAME = 'odd-marks.txt';
const TEXT = [
  'Harbor vote is near',
  '',
  'The council meets on Friday.',
  '',
  '“We will row, boasted Ida Brun.',
  '',
  'Nobody knows how long that takes. “We will swim,” Brun boasted.',
  '',
].join('\n');

suite('Problems of an article', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => {
    article = await openArticle(NAME, TEXT);
  });
  suiteTeardown(() => setting(undefined));

  const setting = (value: 'all' | 'none' | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('pressmark').update('problems', value, vscode.ConfigurationTarget.Workspace);

  /** The problems, once they are of these rules in text order. */
  const reported = (...rules: readonly string[]): Promise<ReportedProblem[]> =>
    eventually(() => {
      const found = problemsOf(article.uri);
      assert.deepEqual(
        found.map(({ rule }) => rule),
        rules,
      );
      return found;
    });

  /** The quick fixes at a problem; the command that asks for them tells none from those of another one there. */
  async function fixesOf({ diagnostic }: ReportedProblem): Promise<vscode.CodeAction[]> {
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
  }

  async function run(action: vscode.CodeAction | undefined): Promise<void> {
    assert.ok(action?.command, 'the fix runs a command');
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }

  test('are the important ones, each with a severity and a page that is there', async () => {
    const problems = await reported('publication-date-unknown', 'mark-never-closed');
    assert.deepEqual(
      problems.map(({ diagnostic }) => diagnostic.severity),
      [vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Information],
    );
    for (const { page, rule } of problems) {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      assert.ok(text.includes(`\`${rule}\``), `${page.path} explains ${rule}`);
    }
    assert.equal(article.getText(problems[1]!.diagnostic.range), '“');
  });

  test('are all, or none, as the setting says', async () => {
    await setting('all');
    await eventually(() => {
      const rules = new Set(problemsOf(article.uri).map(({ rule }) => rule));
      for (const rule of ['publication-date-unknown', 'mark-never-closed', 'loaded-verb'])
        assert.ok(rules.has(rule), rule);
    });
    const loaded = problemsOf(article.uri).filter(({ rule }) => rule === 'loaded-verb');
    for (const { diagnostic } of loaded) assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Hint);
    await setting('none');
    await reported();
    await setting(undefined);
    await reported('publication-date-unknown', 'mark-never-closed');
  });

  test('have fixes: an unknown publication date can be set, and everything be ignored here', async () => {
    const [date, mark] = await reported('publication-date-unknown', 'mark-never-closed');
    const titles = async (problem: ReportedProblem): Promise<string[]> =>
      (await fixesOf(problem)).map(({ title }) => title);
    assert.deepEqual(await titles(date!), ['Set publication date…', 'Ignore here']);
    assert.deepEqual(await titles(mark!), ['Ignore here']);
  });

  test('ignored here are gone, also after an edit before them, and back with undo', async () => {
    const [, mark] = await reported('publication-date-unknown', 'mark-never-closed');
    const fixes = await fixesOf(mark!);
    await run(fixes.find(({ title }) => title === 'Ignore here'));
    await reported('publication-date-unknown');
    const bytes = await eventually(() => vscode.workspace.fs.readFile(fileNamed(`${NAME}.annotations.json`)));
    assert.match(new TextDecoder().decode(bytes), /mark-never-closed/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article.uri, new vscode.Position(2, 0), 'It is late. ');
    edit.insert(article.uri, new vscode.Position(7, 0), '\n“We will fly, she said.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const [, fresh] = await reported('publication-date-unknown', 'mark-never-closed');
    assert.equal(fresh!.diagnostic.range.start.line, 8, 'what is ignored in one place is reported in another');
    await vscode.commands.executeCommand('undo');
    await reported('publication-date-unknown');
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await reported('publication-date-unknown', 'mark-never-closed');
  });

  test('go when somebody reads the article as something else, and are back with it', async () => {
    await reported('publication-date-unknown', 'mark-never-closed');
    article = await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
    await reported();
    article = await vscode.languages.setTextDocumentLanguage(article, 'article');
    await reported('publication-date-unknown', 'mark-never-closed');
  });

  test('of a file of annotations stand in it, at the fault', async () => {
    const sidecar = fileNamed('odd-sidecar.txt.annotations.json');
    await vscode.workspace.fs.writeFile(
      sidecar,
      new TextEncoder().encode('{\n  "type": "AnnotationCollection"\n  "total": 1\n}\n'),
    );
    await openArticle('odd-sidecar.txt', TEXT);
    const [fault] = await eventually(() => {
      const found = problemsOf(sidecar);
      assert.equal(found.length, 1);
      return found;
    });
    assert.deepEqual([fault!.rule, fault!.diagnostic.severity], ['sidecar-syntax', vscode.DiagnosticSeverity.Error]);
    assert.equal(fault!.diagnostic.range.start.line, 2);
    await vscode.workspace.fs.stat(fault!.page);
    await vscode.workspace.fs.delete(sidecar);
    await eventually(() => assert.deepEqual(problemsOf(sidecar), []));
  });
});
