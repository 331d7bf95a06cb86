import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createArtist, listArtists } from '#shared/contract/artists.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { Panel } from '#web/ui/panel.tsx';
import { ArtistFields } from './artist-fields.tsx';
import { ARTIST_FIELDS, type ArtistValues, artistValues } from './artist-values.ts';

/** Onboards a local artist. */
export function NewArtistPanel() {
  const navigate = useNavigate({ from: '/artists' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createArtist, {
    defaults: artistValues(),
    fields: ARTIST_FIELDS,
    inputOf: (values: ArtistValues) => ({ body: withoutBlanks(values) }),
    refresh: [listArtists],
    onDone: ({ id }) => navigate({ to: '/artists/$artistId', params: { artistId: id } }),
  });
  return (
    <Panel title={t`Add artist`} onClose={close}>
      <FormFrame verb={t`Add artist`} {...frame} onCancel={close}>
        <ArtistFields register={register} errors={errors} isKnown={false} />
      </FormFrame>
    </Panel>
  );
}
