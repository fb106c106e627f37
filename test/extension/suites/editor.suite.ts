import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, hoverOn, hoversAt, openArticle, openFile, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

/** Long enough for a switch of the language to have happened, if one was coming. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));

suite('Which files are articles', () => {
  test('plain text is switched to the language of articles, and wraps', async () => {
    const document = await openArticle('northshore-ferry.txt');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'bounded');
  });

  test('Markdown keeps its language and is read all the same', async () => {
    const document = await openFile('ledger-dam.md');
    assert.match(await hoverOn(document, 'I cannot sign the certificate'), /Yusuf Adeyemi/);
    assert.equal(document.languageId, 'markdown');
  });

  for (const name of ['README.txt', 'LICENSE', 'requirements-dev.txt', 'robots.txt', '.notes/draft.txt']) {
    test(`${name} is not an article`, async () => {
      const document = await openFile(name, '“We will row if we have to,” said Solveig Nakamura on Friday.\n');
      await aWhile();
      assert.equal(document.isClosed, false, 'its language was switched');
      assert.equal(document.languageId, 'plaintext');
    });
  }

  test('what was exported into the folder is not an article', async () => {
    await vscode.workspace.fs.writeFile(
      fileNamed('from-another-tool/annotation.conf'),
      new TextEncoder().encode('[entities]\n'),
    );
    const document = await openFile('from-another-tool/story.txt', '“We will row,” said Solveig Nakamura on Friday.\n');
    await aWhile();
    assert.equal(document.isClosed, false, 'its language was switched');
  });

  test('who switches the language back is heard', async () => {
    const article = await openArticle('back-to-text.txt', '“We will row,” said Solveig Nakamura on Friday.\n');
    const plain = await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
    await aWhile();
    assert.equal(plain.isClosed, false, 'its language was switched again');
    assert.deepEqual(await hoversAt(plain.uri, new vscode.Position(0, 30)), [], 'it is still read as an article');
  });
});

suite('What comes up on pointing at words', () => {
  let ferry: vscode.TextDocument;
  suiteSetup(async () => {
    ferry = await openArticle('courier-ferry.txt');
  });

  test('a quotation: who, with which cue, and why', async () => {
    const shown = await hoverOn(ferry, 'We have looked at every number twice');
    assert.match(shown, /\*\*Ingrid Solvang\*\* · direct quotation/);
    assert.match(shown, /cue \*said\* \(neutral\)/);
    assert.match(shown, /Why: .+ \(cue-after\)/);
    assert.match(shown, /In this article \d more/);
  });

  test('a date: its value and what it was resolved from', async () => {
    const shown = await hoverOn(ferry, 'Sunday');
    assert.match(shown, /\*\*Sunday, 9 March 2025\*\* · DATE 2025-03-09/);
    assert.match(shown, /From: \*Sunday\*, before 2025-03-10 \(publication date, line 1\)/);
  });

  test('a pronoun: whom it means', async () => {
    assert.match(await hoverOn(ferry, 'she', 'I don’t want to promise that'), /she → \*\*Ingrid Solvang\*\* · person/);
  });

  test('a source that looks like a link is words', async () => {
    const article = await openArticle('link.article', '“The boats will stay,” www.boats.example said.\n');
    const [hover] = await hoversAt(article.uri, new vscode.Position(0, 10));
    const shown = (hover?.contents[0] as vscode.MarkdownString).value;
    assert.match(shown, /www\\\.boats\\\.example/);
  });

  test('a relative date of an article without a date stays unresolved and offers to set one', async () => {
    const undated = await openArticle('undated.txt', 'The council meets on Friday.\n\n“We will row,” said Ida Brun.\n');
    const shown = await hoverOn(undated, 'Friday');
    assert.match(shown, /Cannot be resolved: the publication date is unknown/);
    assert.match(shown, /\(command:pressmark\.setPublicationDate\?/);
  });
});

suite('The outline', () => {
  test('holds the headline, under it the quotations in text order with their speakers, and what is around', async () => {
    const symbols = await outlineOf(await openArticle('northshore-ferry.txt'));
    const [headline, ...sections] = symbols;
    assert.equal(headline?.name, 'Grayline ferry to end in April as minister cites “safety”');
    const lines = headline.children.map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
    const closing = headline.children.find(({ name }) => name.includes('closing the only road'));
    assert.equal(closing?.detail, 'Tomas Brekke');
    assert.ok(
      sections.some(({ name }) => name === 'Related'),
      'the list of related stories has a line of its own',
    );
    assert.ok(!JSON.stringify(symbols).includes('Hanne Roth'), 'nobody of a related story is quoted');
  });
});

suite('An article with CRLF, emoji and a byte order mark', () => {
  let article: vscode.TextDocument;
  const words = '“We 🚢 row,”';
  suiteSetup(async () => {
    const lines = [
      'date 2025-03-10 A ferry 🛳️ ends',
      '',
      'It ends.',
      '',
      `${words} said Solveig Nakamura on Sunday.`,
      '',
    ];
    article = await openArticle('windows.txt', `\uFEFF${lines.join('\r\n')}`);
    assert.equal(article.eol, vscode.EndOfLine.CRLF);
  });

  test('the outline stands on the words', async () => {
    const flat = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    const quotation = flat(await outlineOf(article)).find(({ detail }) => detail === 'Solveig Nakamura');
    assert.ok(quotation, 'the quotation is in the outline');
    assert.equal(article.getText(quotation.selectionRange), words);
  });

  test('hovers stand on the words, also after an edit before them', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article.uri, new vscode.Position(2, 0), 'Line one.\r\nLine two. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => {
      const [hover] = await hoversAt(article.uri, article.positionAt(article.getText().indexOf('Sunday')));
      assert.equal(article.getText(hover?.range), 'Sunday');
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
