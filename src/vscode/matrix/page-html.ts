/** Where the page’s own files are, as the webview reaches them, and what may run in it. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** Where the webview serves files from. */
  readonly source: string;
  /** Made anew for each page. */
  readonly nonce: string;
}

/**
 * The page before anything is in it. It may run its own script and no other, load its own style sheet and nothing from
 * elsewhere; pictures are those it draws itself, to be saved.
 */
export function pageHtml({ script, style, source, nonce }: PageFiles, language: string, title: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
