import { PEOPLE } from '#infra/local/sign-in/people.ts';
import { escaped, page } from '#infra/local/site/plain-page.ts';

const STYLE = `
form { display: grid; gap: 8px; margin: 0; } form + form { margin-top: 8px; }
button { display: flex; justify-content: space-between; gap: 1rem; width: 100%; padding: 10px 14px; font: inherit; text-align: left; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:hover { border-color: var(--accent); }
button span { color: var(--quiet); } label { display: grid; gap: 4px; margin-top: 1rem; }
input { font: inherit; padding: 8px 10px; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
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
  return page({
    title: 'Sign in',
    style: STYLE,
    main: `<h1>Sign in to ZamIO</h1><p>This is a local system: choose who you are.</p>${people}${partner}`,
  });
}

/** What Cognito shows in the place of a sign-in that cannot be, in its words. */
export function errorPage(error: string): string {
  return page({
    title: 'Error',
    main: `<h1>An error was encountered with the requested page.</h1><p>${escaped(error)}</p>`,
  });
}
