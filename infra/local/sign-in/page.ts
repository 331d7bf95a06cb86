/** Who is offered on the page; anyone else signs in by `npm run token`. */
const PEOPLE = [
  { role: 'Admin', user: 'admin-1', does: 'Everything, except being two people' },
  { role: 'Ops', user: 'ops-1', does: 'Repertoire, usage, matching, cycles' },
  { role: 'Finance', user: 'finance-1', does: 'Approves or sends payments' },
  { role: 'Finance', user: 'finance-2', does: 'Sends what finance-1 approved' },
  { role: 'Viewer', user: 'viewer-1', does: 'Reads' },
] as const;

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; --line: light-dark(#d8dcda, #39403c); --quiet: light-dark(#55605a, #a3ada7); --accent: light-dark(#14573a, #7fc9a4); }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f7f8f7, #151816); }
main { width: min(24rem, calc(100vw - 2rem)); padding: 2rem 0; }
h1 { font-size: 20px; margin: 0 0 .25rem; } p { margin: 0 0 1.5rem; color: var(--quiet); }
form { display: grid; gap: 8px; margin: 0; } form + form { margin-top: 8px; }
button { display: flex; justify-content: space-between; gap: 1rem; width: 100%; padding: 10px 14px; font: inherit; text-align: left; color: inherit; background: light-dark(#fff, #1d211f); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:hover { border-color: var(--accent); } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button span { color: var(--quiet); } label { display: grid; gap: 4px; margin-top: 1rem; }
input { font: inherit; padding: 8px 10px; color: inherit; background: light-dark(#fff, #1d211f); border: 1px solid var(--line); border-radius: 6px; }
`;

/**
 * The local sign-in page: a button per role, and for a partner's staff a field for the partner. It goes back to
 * `/authorize` with the request's own parameters and the choice.
 */
export function signInPage(parameters: URLSearchParams): string {
  const kept = [...parameters]
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');
  const form = (role: string, user: string, inside: string) =>
    `<form action="/authorize">${kept}<input type="hidden" name="role" value="${role}"><input type="hidden" name="user" value="${user}">${inside}</form>`;
  const people = PEOPLE.map(({ role, user, does }) =>
    form(role, user, `<button><b>${role} · ${user}</b><span>${does}</span></button>`),
  ).join('');
  const partner = form(
    'Partner',
    'partner-1',
    `<label>Partner’s id<input name="partner" required autocomplete="off" placeholder="as in the address of its page"></label><button><b>Partner · partner-1</b><span>Own uploads and statements</span></button>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in · ZamIO</title><style>${STYLE}</style><main><h1>Sign in to ZamIO</h1><p>This is a local system: choose who you are.</p>${people}${partner}</main></html>`;
}

/** What Cognito shows in the place of a sign-in that cannot be, in its words. */
export function errorPage(error: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Error · ZamIO</title><style>${STYLE}</style><main><h1>An error was encountered with the requested page.</h1><p>${escaped(error)}</p></main></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
