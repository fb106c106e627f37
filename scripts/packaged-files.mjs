// @ts-check

/** All that a user downloads: what VS Code runs and what the marketplace shows. A test holds the manifest to it. */
export const packagedFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension-web.js',
  'dist/extension.cjs',
  'media/icon.png',
  'media/sidebar.svg',
  'package.json',
  'schemas/annotations.schema.json',
  'syntaxes/article.language-configuration.json',
  'syntaxes/article.tmLanguage.json',
];
