import type { UploadGrant } from '#shared/schemas/uploads.ts';

/** Where a file may be sent, as it travels. */
export type WireGrant = Pick<UploadGrant, 'url' | 'headers' | 'expiresAt'> & { readonly uploadId: string };
type Shelf = Pick<Storage, 'getItem'>;

const LEAST_LEFT_MS = 60_000;

/** Under which name the permission to send a file is kept: by the page and the content. It lives as long as the tab. */
export function grantName(address: string, sha256: string): string {
  return `zamio.upload ${address} ${sha256}`;
}

/** The permission under which the same file was begun to be sent, as long as it holds; its upload goes on then. */
export function keptGrant(shelf: Shelf, name: string, nowMs: number): WireGrant | undefined {
  const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
  if (!isGrant(kept)) return undefined;
  return Date.parse(kept.expiresAt) - nowMs > LEAST_LEFT_MS ? kept : undefined;
}

function isGrant(kept: unknown): kept is WireGrant {
  if (typeof kept !== 'object' || kept === null) return false;
  return ['uploadId', 'url', 'headers', 'expiresAt'].every((name) => name in kept);
}
