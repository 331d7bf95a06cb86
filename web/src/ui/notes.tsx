import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatInstant } from '#web/format/format-instant.ts';

type Note = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly isShared: boolean;
};

type NotesProps = {
  readonly notes: readonly Note[];
  /** How it is shown who wrote one. */
  readonly author: (by: string) => ReactNode;
  /** Who reads what was shared; nothing is said where sharing means nothing. */
  readonly reader?: string | undefined;
};

/** What people wrote, in the order that is given. */
export function Notes({ notes, author, reader }: NotesProps) {
  return (
    <ul className="space-y-3">
      {notes.map((note) => (
        <li key={note.id} className="max-w-[72ch] border-l-2 border-line pl-3">
          <p className="whitespace-pre-wrap">{note.text}</p>
          <p className="text-table text-ink-faint">
            {author(note.by)}, {formatInstant(note.at)}
            {reader === undefined ? '' : note.isShared ? t` · shared with ${reader}` : t` · internal`}
          </p>
        </li>
      ))}
    </ul>
  );
}
