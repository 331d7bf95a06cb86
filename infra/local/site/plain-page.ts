const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; --line: light-dark(#d8dcda, #39403c); --quiet: light-dark(#55605a, #a3ada7); --accent: light-dark(#14573a, #7fc9a4); --paper: light-dark(#fff, #1d211f); }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f7f8f7, #151816); }
main { width: min(24rem, calc(100vw - 2rem)); padding: 2rem 0; }
h1 { font-size: 20px; margin: 0 0 .25rem; } p { margin: 0 0 1.5rem; color: var(--quiet); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

type Page = { readonly title: string; readonly style?: string; readonly main: string };

/** A page of the local system itself, without a script: the look that they share, and what each adds to it. */
export function page({ title, style = '', main }: Page): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · ZamIO</title><style>${STYLE}${style}</style><main>${main}</main></html>`;
}

/** A text as it stands in HTML, in an attribute too. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
