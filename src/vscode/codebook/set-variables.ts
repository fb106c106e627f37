import { commands, type Disposable, l10n, window } from 'vscode';
import type { CodebookVariable } from '../../article/codebook.ts';
import { readyArticle } from '../tagging/ready-article.ts';
import type { CodebookParts } from './codebook-parts.ts';

/** Describe by Codebook…: answers what the codebook asks about an article as a whole, one variable after the other, until Escape. */
export function registerSetVariables(parts: CodebookParts): Disposable {
  const { store, sidecars, codebooks, edits } = parts;
  return commands.registerCommand('pressmark.setVariables', async () => {
    const ready = await readyArticle(store, sidecars);
    if (ready === undefined) return;
    const { uri, model } = ready.article;
    const { variables } = codebooks.codebookOf(uri);
    for (;;) {
      const variable = await askVariable(model.name, variables, sidecars.annotationsOf(uri)?.variables ?? {});
      if (variable === undefined) return;
      const answer = await askAnswer(variable, sidecars.annotationsOf(uri)?.variables[variable.id]);
      if (answer === undefined) continue;
      const done = `${variable.label}: ${answer.value ?? l10n.t('no answer')}`;
      await edits.edit(done, variable.label, { type: 'answer', uri, variable: variable.id, value: answer.value });
    }
  });
}

async function askVariable(
  article: string,
  variables: readonly CodebookVariable[],
  answers: Readonly<Record<string, string>>,
): Promise<CodebookVariable | undefined> {
  const picked = await window.showQuickPick(
    variables.map((variable) => ({
      label: `$(${answers[variable.id] === undefined ? 'circle-large-outline' : 'pass-filled'}) ${variable.label}`,
      description: answers[variable.id] ?? '',
      ...(variable.definition === undefined ? {} : { detail: variable.definition }),
      variable,
    })),
    {
      title: l10n.t('{0} as a whole', article),
      placeHolder: variables.length === 0 ? l10n.t('The codebook has no variables. Edit Codebook adds some') : l10n.t('Answer one, or press Escape'), // prettier-ignore
    },
  );
  return picked?.variable;
}

/** `{ value: undefined }` takes the answer away. */
async function askAnswer(
  { label, definition, choices }: CodebookVariable,
  now: string | undefined,
): Promise<{ readonly value: string | undefined } | undefined> {
  if (choices === undefined) {
    const typed = await window.showInputBox({ title: label, value: now ?? '', ...(definition === undefined ? {} : { prompt: definition }) }); // prettier-ignore
    return typed === undefined ? undefined : { value: typed.trim() === '' ? undefined : typed.trim() };
  }
  return window.showQuickPick(
    [
      ...choices.map((value) => ({ label: value, description: value === now ? l10n.t('now') : '', value })),
      ...(now === undefined ? [] : [{ label: `$(clear-all) ${l10n.t('No answer')}`, value: undefined }]),
    ],
    { title: label, ...(definition === undefined ? {} : { placeHolder: definition }) },
  );
}
