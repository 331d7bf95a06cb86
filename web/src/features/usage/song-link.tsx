import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type SongLinkProps = {
  readonly song: string;
  readonly title: string | null;
  /** Under the title, where it has no column of its own. */
  readonly artist?: string | null | undefined;
};

/** A row of the desk by its title: opens it beside the list. The one that is open says so. */
export function SongLink({ song, title, artist }: SongLinkProps) {
  return (
    <>
      <Link
        from="/usage"
        to="/usage"
        search={({ create: _create, ...before }) => ({ ...before, song })}
        className={`${textLinkClass} line-clamp-1 min-w-36 aria-[current=page]:font-semibold`}
      >
        {title ?? t`Untitled`}
      </Link>
      {artist === undefined || artist === null ? null : (
        <span className="line-clamp-1 text-xs text-ink-faint">{artist}</span>
      )}
    </>
  );
}
