import ts from 'typescript';
import { isTranslation, placeOf, sourceFiles } from '../../scripts/l10n/source-strings.mjs';

/** Properties whose strings the editor shows or says. */
const SHOWN =
  /^(?:label|description|detail|title|placeHolder|placeholder|prompt|tooltip|heading|message|openLabel|documentation|spoken|name|text)$/;

/** Functions that show what they are given, with the places of what is shown where that is not all. */
const SHOWS: ReadonlyMap<string, readonly number[] | 'all'> = new Map(
  Object.entries<readonly number[] | 'all'>({
    CodeAction: [0],
    CodeLens: 'all',
    Diagnostic: [1],
    Error: [0],
    MarkdownString: [0],
    action: [0],
    askName: [0],
    askNote: [2],
    commandLink: [1, 4],
    createCommentController: [1],
    decide: [1],
    edit: [0, 1],
    editCodebook: [0, 1],
    group: [1],
    link: [1, 3, 4],
    pickName: [0],
    pickTag: [0],
    pickTags: [0],
    setStatusBarMessage: [0],
    showErrorMessage: 'all',
    showInformationMessage: 'all',
    showWarningMessage: 'all',
    tell: [0],
    tellLonger: [0],
  }),
);

/** What has the looks of words that people read: a capital and small letters, a blank between words, an ellipsis. */
const WORDS = /^\p{Lu}\p{Ll}|[\p{L}…,:;.]\s+\p{L}|\p{L}…$/u;

/** Calls whose arguments are names of things, never shown. */
const NAMES =
  /(?:registerCommand|executeCommand|getConfiguration|get|affectsConfiguration|import|require|RegExp|startsWith|endsWith|includes|replace|replaceAll|split|match|test|createDiagnosticCollection|update|joinPath|ThemeIcon|ThemeColor|append|normalize|has|getExtension|localeCompare|Collator|counted)$/;

/** An id of ours, of the editor's, or of a row; the name of the extension, which is the same in every language. */
const ID = /^(?:[\w-]+(?:[.:][\w{}-]*)+|Pressmark)$/;

/** Files that hold words of a style sheet, of git's configuration, of a shell script, of a page's frame, and of tables saved. */
const UNSHOWN_FILES: ReadonlySet<string> = new Set([
  'src/vscode/matrix/page-html.ts',
  'src/vscode/matrix/page-table.ts',
  'src/vscode/decorations/styles.ts',
  'src/vscode/merge-driver/driver-script.ts',
  'src/vscode/merge-driver/git-lines.ts',
  'src/vscode/tag-swatch.ts',
]);

/** Strings that look like words and are none that anybody reads, or none that are translated. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  // Names of files and of fonts, and the name that an export has when it has no other
  '.git/config',
  '.gitattributes',
  "Charter, Georgia, 'Liberation Serif', serif",
  'export',
  // Icons, where a label has one or the other
  'circle-large-outline',
  'pass-filled',
  // Values that code compares: a wording, kinds of rows, ends of the names of colors, faults of files
  'as written',
  'however written',
  'speaker unnamed',
  'tag unused',
  'wording reference',
  'Border',
  'FileNotFound',
  'NoPermissions',
]);

/** The tables of templates that the pure rooms export: to be given to `translate` before they are shown. */
function templateTables(): Set<string> {
  const tables = sourceFiles('src', /\bTemplate\b/).flatMap(({ source }) =>
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations
          .filter(({ type }) => /\bTemplate\b/.test(type?.getText() ?? ''))
          .map(({ name }) => name.getText()),
      ),
  );
  return new Set(tables);
}

/** A string of `src/vscode/` that seems to be shown and does not pass through `l10n.t`: its place and its words. */
export function untranslated(): { readonly at: string; readonly words: string }[] {
  const templates = templateTables();
  return sourceFiles('src/vscode').flatMap(({ file, source }) => {
    // What a language model reads is for no person.
    if (/language-model\/(?!register-)/.test(file)) return [];
    const found: { at: string; words: string }[] = [];
    const visit = (node: ts.Node, isShown: boolean): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isTranslation(node)) {
        // What is filled in may have words of its own.
        if (isTranslation(node)) node.arguments.slice(1).forEach((value) => visit(value, true));
        return;
      }
      if (ts.isElementAccessExpression(node) && templates.has(node.expression.getText())) {
        found.push({ at: placeOf(node), words: node.getText() });
        return;
      }
      if (ts.isStringLiteralLike(node)) return judge(node, node.text, isShown);
      if (ts.isTemplateExpression(node)) {
        judge(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'), isShown);
        node.templateSpans.forEach(({ expression }) => visit(expression, isShown));
        return;
      }
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const called = node.expression.getText();
        visit(node.expression, false);
        // A number or a day in one language only.
        const [first] = node.arguments ?? [];
        if (/\.toLocale\w*String$/.test(called) && first !== undefined && ts.isStringLiteralLike(first))
          found.push({ at: placeOf(node), words: node.getText() });
        const shows = SHOWS.get(/\w+$/.exec(called)?.[0] ?? '') ?? [];
        if (NAMES.test(called)) return;
        node.arguments?.forEach((value, at) => visit(value, shows === 'all' || shows.includes(at)));
        return;
      }
      if (ts.isPropertyAssignment(node)) {
        visit(node.initializer, SHOWN.test(node.name.getText()));
        return;
      }
      // Both sides of a condition, what stands in for nothing, what a list holds: as what they stand in.
      if (ts.isConditionalExpression(node)) {
        visit(node.condition, false);
        visit(node.whenTrue, isShown);
        visit(node.whenFalse, isShown);
        return;
      }
      const keeps =
        ts.isParenthesizedExpression(node) ||
        ts.isArrayLiteralExpression(node) ||
        ts.isSpreadElement(node) ||
        ts.isSatisfiesExpression(node) ||
        (ts.isBinaryExpression(node) && /^(?:\?\?|\|\||\+)$/.test(node.operatorToken.getText()));
      ts.forEachChild(node, (child) => visit(child, keeps && isShown));
    };
    const judge = (node: ts.Node, words: string, isShown: boolean): void => {
      const plain = words.replace(/\$\([\w-]+\)|\{\}/g, '');
      if (ID.test(words) || NOT_SHOWN.has(words) || UNSHOWN_FILES.has(node.getSourceFile().fileName)) return;
      if (isShown ? /\p{L}{2}/u.test(plain) : WORDS.test(plain)) found.push({ at: placeOf(node), words });
    };
    visit(source, false);
    return found;
  });
}
