import { PublicPlayId, StationId } from '#shared/ids.ts';

type PlayKey = { readonly stationId: StationId; readonly date: string; readonly playId: string };

/** A play's public id: station, business date and the log's own id, as base64url. Opaque to callers. */
export function publicPlayId({ stationId, date, playId }: PlayKey): PublicPlayId {
  const bytes = new TextEncoder().encode(`${stationId}\n${date}\n${playId}`);
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return PublicPlayId.parse(`ply_${text}`);
}

/** The key in a public play id, or undefined when it is invalid. */
export function playKeyOf(id: string): PlayKey | undefined {
  try {
    const binary = atob(id.slice('ply_'.length).replaceAll('-', '+').replaceAll('_', '/'));
    const [stationId, date, playId] = new TextDecoder('utf-8', { fatal: true })
      .decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
      .split('\n');
    const station = StationId.safeParse(stationId).data;
    return station && date && playId ? { stationId: station, date, playId } : undefined;
  } catch {
    return undefined;
  }
}
