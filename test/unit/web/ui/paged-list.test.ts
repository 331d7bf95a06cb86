import { describe, expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { listStates } from '#test/support/states/list-states.tsx';

type State = keyof typeof listStates;
/** What each state says, and what it must not say. */
const SAID: Readonly<Record<State, { readonly says: readonly string[]; readonly not: readonly string[] }>> = {
  loading: { says: ['role="status"', 'animate-appear'], not: ['<table', 'role="alert"'] },
  failed: { says: ['role="alert"', 'The server did not answer', 'req-7', 'Try again'], not: ['<table'] },
  'empty at first': { says: ['No payee yet', 'Close a cycle</button>'], not: ['<table', 'Clear filters'] },
  'empty by filter': { says: ['No payees match these filters.', 'Clear filters'], not: ['No payee yet'] },
  full: { says: ['aria-rowcount="3"', '2 payees<', 'Columns', 'Download CSV'], not: ['Load more'] },
  'with more to load': {
    says: ['aria-rowcount="242"', '2 of 241 payees', 'Load more'],
    not: ['role="alert"'],
  },
  'with a page that did not come': { says: ['<table', 'role="alert"', 'req-7'], not: ['Load more'] },
  'with a row that is chosen': {
    says: ['1 chosen', 'aria-label="SACEM"', 'data-chosen=""', 'aria-label="Choose all that are shown"'],
    not: ['2 chosen'],
  },
};

describe('a list', () => {
  test.each(Object.entries(SAID))('says what it should %s', (state, { says, not }) => {
    const drawn = renderToStaticMarkup(Object.entries(listStates).find(([name]) => name === state)?.[1]);

    for (const words of says) expect(drawn).toContain(words);
    for (const words of not) expect(drawn).not.toContain(words);
  });

  test('sorts by what columns say only where all rows are here', () => {
    const sortable = (state: State) => renderToStaticMarkup(listStates[state]).includes('aria-sort="none"');

    expect(sortable('full')).toBe(true);
    expect(sortable('with more to load')).toBe(false);
  });
});
