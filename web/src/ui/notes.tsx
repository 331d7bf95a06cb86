import { formatInstant } from '#web/format/format-instant.ts';

type Note = { readonly at: string; readonly by: string; readonly text: string };

/** What people wrote, oldest first. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return <p className="text-ink-faint">No notes yet.</p>;
  return (
    <ul className="space-y-3">
      {notes.map((note) => (
        <li key={`${note.at} ${note.by} ${note.text}`} className="max-w-[72ch] border-l-2 border-line pl-3">
          <p className="whitespace-pre-wrap">{note.text}</p>
          <p className="text-table text-ink-faint">
            {note.by}, {formatInstant(note.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
