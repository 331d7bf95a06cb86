import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createArtist, listArtists } from '#shared/contract/artists.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import { Choice } from '#web/ui/choice.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { useUntilFound } from '#web/ui/use-until-found.ts';
import { artistMatches } from './artist-matches.ts';

export type WireArtist = RowOf<typeof listArtists>;
type ArtistPickerProps = {
  /** What the log calls the artist. */
  readonly known: string | null;
  readonly chosen: string | undefined;
  readonly onChoose: (artist: WireArtist) => void;
  readonly onCancel: () => void;
};

const PAGE_SIZE = 200;
const SHOWN = 5;

/** One of the local artists, found by a part of the name or by reference. */
export function ArtistPicker({ known, chosen, onChoose, onCancel }: ArtistPickerProps) {
  const [typed = '', type] = useState<string | undefined>(known ?? undefined);
  const artists = useInfiniteQuery(askPages(listArtists, { query: { limit: PAGE_SIZE } }));
  const { rows, searching } = useUntilFound(artists, (artist) => artistMatches(artist, typed));
  const mayAdd = useMay(createArtist);
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium text-ink-soft">{t`Whose work is it?`}</legend>
      <FilterText label={t`Local artist, by name or reference`} value={typed} onChange={type} />
      <QueryView query={artists}>
        {() =>
          searching ? (
            <Skeleton />
          ) : (
            rows
              .slice(0, SHOWN)
              .map((artist) => (
                <Choice
                  key={artist.id}
                  title={artist.name}
                  note={artist.reference}
                  checked={artist.id === chosen}
                  onChoose={() => onChoose(artist)}
                />
              ))
          )
        }
      </QueryView>
      {artists.data !== undefined && rows.length === 0 && !searching ? (
        <p className="text-ink-soft">
          {t`No local artist is called that.`}{' '}
          {mayAdd ? (
            <Link to="/artists" search={{ panel: 'new' }} className={textLinkClass}>
              {t`Add the artist`}
            </Link>
          ) : null}
        </p>
      ) : null}
      {chosen === undefined ? <Button onClick={onCancel}>{t`Back to the candidates`}</Button> : null}
    </fieldset>
  );
}
