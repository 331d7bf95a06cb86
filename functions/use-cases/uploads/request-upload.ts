import type { Caller, World } from '#functions/ports/world.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Upload, UploadGrant, UploadRequest } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'settings' | 'files' | 'commit'>;
const GRANT_SECONDS = 900;

/**
 * Announces a file and grants one upload of exactly these bytes: the key is ours, in the partner's own prefix; size,
 * type and SHA-256 are part of the signature.
 */
export async function requestUpload(
  world: Needs,
  caller: Caller,
  { request, partner }: { request: UploadRequest; partner?: Partner },
): Promise<UploadGrant> {
  const now = world.clock.now();
  const id = world.ids.make('upl');
  const at = {
    bucket: world.settings.uploadsBucket,
    key: `${prefixOf(partner)}${id}/${safeName(request.fileName)}`,
  };
  const upload: Upload = {
    ...request,
    id,
    purpose: partner === undefined ? 'usage' : 'repertoire',
    partnerId: partner?.id ?? null,
    ...at,
    status: 'awaited',
    mismatch: null,
    jobId: null,
    createdAt: now,
    expiresAt: new Date(Date.parse(now) + GRANT_SECONDS * 1000).toISOString(),
    version: 1,
  };
  const granted = await world.files.grantUpload(at, { ...request, expiresSeconds: GRANT_SECONDS });
  const grant: UploadGrant = {
    uploadId: id,
    key: at.key,
    method: 'PUT',
    expiresAt: upload.expiresAt,
    ...granted,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'upload', action: 'upload.requested', after: upload }],
    answer: grant,
  });
  return grant;
}

/** Where a partner's files go, and where play logs go. */
export function prefixOf(partner: Pick<Partner, 'id'> | undefined): string {
  return partner === undefined ? 'usage/' : `partners/${partner.id}/`;
}

/** A file name as an object key carries it safely. */
export function safeName(fileName: string): string {
  return fileName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .slice(-100);
}
