import { describe, expect, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Role } from '#shared/permissions.ts';
import { SessionContext } from '#web/api/session.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { askPeople } from '#web/parts/people/ask-people.ts';

const FINANCE = { id: '6478b4d8', name: 'Finance 1', email: 'one@society.example', role: 'Finance' } as const;
const NAMELESS = { id: '7f00aa51', name: null, email: 'two@society.example', role: 'Ops' } as const;

/** How the site draws an actor for somebody of a role, once it was told who is who, or before. */
function drawn(
  actor: string | null,
  { role = 'Viewer', isTold = true }: { role?: Role; isTold?: boolean } = {},
) {
  const client = new QueryClient();
  if (isTold) client.setQueryData(askPeople.queryKey, [FINANCE, NAMELESS]);
  const session = {
    name: 'me',
    shownAs: 'me',
    roles: [role],
    partnerId: undefined,
    signOut: () => undefined,
  };
  const inSession = createElement(SessionContext, { value: session }, createElement(Actor, { actor }));
  return renderToStaticMarkup(createElement(QueryClientProvider, { client }, inSession));
}

describe('Actor', () => {
  test('is a name, with the address behind it', () => {
    expect(drawn('6478b4d8')).toBe('<span title="one@society.example">Finance 1</span>');
  });

  test('is the address of one without a name, which may be broken before the @', () => {
    expect(drawn('7f00aa51')).toBe('<span title="7f00aa51">two<wbr/>@society.example</span>');
  });

  test('is the id of one whom nobody knows', () => {
    expect(drawn('ops-of-old')).toBe('<span>ops-of-old</span>');
  });

  test('is no id while it is asked who is who', () => {
    expect(drawn('6478b4d8', { isTold: false })).toBe('<span>…</span>');
  });

  test('is what the API says where a partner reads it, who is asked nothing', () => {
    expect(drawn('ZamIO', { role: 'Partner', isTold: false })).toBe('<span>ZamIO</span>');
  });

  test('is nothing where nobody acted', () => {
    expect(drawn(null)).toBe('');
  });
});
