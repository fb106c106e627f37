import type { ArticleGlobs } from '../workspace/article-files.ts';

/** Which files are articles where nobody says otherwise: the defaults of the editor's settings, held equal by a test. */
export const DEFAULT_GLOBS: ArticleGlobs = {
  articles: ['**/*.txt', '**/*.md', '**/*.article', '**/*.news'],
  articlesExcluded: [
    '**/README*',
    '**/LICENSE*',
    '**/CHANGELOG*',
    '**/CONTRIBUTING*',
    '**/CODE_OF_CONDUCT*',
    '**/requirements*.txt',
    '**/CMakeLists.txt',
    '**/robots.txt',
    '**/node_modules/**',
    '**/.*/**',
  ],
};
