import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { listArtists, readArtist, updateArtist } from '#shared/contract/artists.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { Panel } from '#web/ui/panel.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { ArtistFields } from './artist-fields.tsx';
import { ARTIST_FIELDS, type ArtistValues, artistValues, type WireArtist } from './artist-values.ts';

/** Changes a local artist; the reference stays. */
export function EditArtistPanel({ artist }: { readonly artist: WireArtist }) {
  const params = { artistId: artist.id };
  const navigate = useNavigate();
  const notify = useNotify();
  const close = () => navigate({ to: '/artists/$artistId', params });
  const { register, errors, frame } = useActionForm(updateArtist, {
    defaults: artistValues(artist),
    fields: ARTIST_FIELDS,
    inputOf: ({ reference: _stays, ...values }: ArtistValues) => ({
      params,
      body: { ...withoutBlanks(values), version: artist.version },
    }),
    refresh: [listArtists, readArtist],
    onDone: ({ name }) => {
      close();
      notify(t`${name} is changed`);
    },
  });
  return (
    <Panel title={t`Edit ${artist.name}`} onClose={close}>
      <FormFrame verb={t`Save artist`} {...frame} onCancel={close}>
        <ArtistFields register={register} errors={errors} isKnown />
      </FormFrame>
    </Panel>
  );
}
