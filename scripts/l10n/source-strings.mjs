// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';

/**
 * A string that people see, as it stands in the source.
 * @typedef {object} SourceString
 * @property {string} text
 * @property {string} at file and line
 */

/**
 * All strings of `src/` that are translated: first arguments of `l10n.t` and `translate`, and the strings of whatever is
 * declared with the type `Template` or said to satisfy it. Throws where `l10n.t` is given anything but a string as it stands:
 * no translator would ever get that.
 * @returns {readonly SourceString[]}
 */
export function sourceStrings() {
  return sourceFiles('src', TRANSLATES).flatMap(({ source }) => {
    /** @type {SourceString[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      const texts = ts.isCallExpression(node) ? translatedIn(node) : templateOf(node);
      for (const text of texts) found.push({ text: text.text, at: placeOf(text) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What a file must hold to have any: parsing the word lists of the analysis would take most of the time. */
const TRANSLATES = /\bl10n\.t\b|\btranslate\b|\bTemplate\b/;

/**
 * The TypeScript files of a folder of the repository, parsed, in the order of their names.
 * @param {string} folder
 * @param {RegExp} holding what a file must hold
 */
export function sourceFiles(folder, holding = /^/) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = path.posix.join(folder, name.split(path.sep).join('/'));
      const text = readFileSync(path.join(root, file), 'utf8');
      return holding.test(text)
        ? [{ file, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) }]
        : [];
    });
}

/**
 * Where a node stands: `src/vscode/tell.ts:12`.
 * @param {ts.Node} node
 */
export function placeOf(node) {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/**
 * Whether a call translates what it is given first.
 * @param {ts.Node} node
 * @returns {node is ts.CallExpression}
 */
export function isTranslation(node) {
  return ts.isCallExpression(node) && /^(?:l10n\.t|translate)$/.test(node.expression.getText());
}

/**
 * @param {ts.CallExpression} call
 * @returns {readonly ts.StringLiteralLike[]}
 */
function translatedIn(call) {
  const [first] = call.arguments;
  if (!isTranslation(call) || first === undefined) return [];
  const texts = eitherOf(first).filter(ts.isStringLiteralLike);
  // The one that hands on what the pure rooms say.
  const handsOn = call.getSourceFile().fileName === 'src/vscode/translate.ts';
  if (texts.length === 0 && !handsOn && call.expression.getText() === 'l10n.t')
    throw new Error(`${placeOf(call)}: l10n.t needs a string as it stands`);
  return texts;
}

/**
 * What an expression may be: both sides of a condition.
 * @param {ts.Expression} expression
 * @returns {ts.Expression[]}
 */
function eitherOf(expression) {
  if (ts.isParenthesizedExpression(expression)) return eitherOf(expression.expression);
  if (!ts.isConditionalExpression(expression)) return [expression];
  return [...eitherOf(expression.whenTrue), ...eitherOf(expression.whenFalse)];
}

/**
 * The strings of a declaration or a `satisfies` whose type names `Template`; keys are none.
 * @param {ts.Node} node
 * @returns {readonly ts.StringLiteralLike[]}
 */
function templateOf(node) {
  const isTyped = ts.isVariableDeclaration(node) || ts.isSatisfiesExpression(node);
  if (!isTyped || node.type === undefined || !/\bTemplate\b/.test(node.type.getText())) return [];
  const value = ts.isVariableDeclaration(node) ? node.initializer : node.expression;
  // A function that takes one is none.
  return value === undefined || ts.isArrowFunction(value) ? [] : stringsIn(value);
}

/**
 * @param {ts.Node} node
 * @returns {ts.StringLiteralLike[]}
 */
function stringsIn(node) {
  if (ts.isStringLiteralLike(node)) return [node];
  /** @type {ts.StringLiteralLike[]} */
  const found = [];
  ts.forEachChild(node, (child) => {
    const isKey = ts.isPropertyAssignment(node) && child === node.name;
    if (!isKey && !ts.isTypeNode(child)) found.push(...stringsIn(child));
  });
  return found;
}
