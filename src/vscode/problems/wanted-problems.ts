import { Uri, workspace } from 'vscode';

/** Which problems of an article are to be reported. */
export function wantedProblems(uri: string): 'all' | 'important' | 'none' {
  return workspace
    .getConfiguration('pressmark', Uri.parse(uri))
    .get<'all' | 'important' | 'none'>('problems', 'important');
}
