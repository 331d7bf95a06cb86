import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';
import type { Bands, Calibration, MatchingSettings } from '#shared/schemas/matching.ts';

/** What a match is judged by: the thresholds, and the calibration of its confidence if a refit gave one. */
export type InForce = { readonly bands: Bands; readonly calibration: Calibration | undefined };

/**
 * The thresholds for one station's log and one partner's work: those of the station and of the partner where they are
 * set (both set: the stricter accept, the wider review), else the default that was set, else the model's.
 *
 * Confidence is calibrated before anybody knows whose work it is, so the calibration is the station's or the default's,
 * never a partner's.
 */
export function bandsInForce(
  settings: MatchingSettings | undefined,
  { thresholds }: MatchingModel,
  {
    stationId,
    partnerId,
  }: { readonly stationId?: string | undefined; readonly partnerId?: string | undefined },
): InForce {
  const scopes = settings?.scopes ?? {};
  const common = scopes['default'];
  const station = stationId === undefined ? undefined : scopes[`station:${stationId}`];
  const partner = partnerId === undefined ? undefined : scopes[`partner:${partnerId}`];
  return {
    bands: careful(station?.bands, partner?.bands) ?? common?.bands ?? thresholds,
    calibration: station?.calibration ?? common?.calibration ?? undefined,
  };
}

function careful(one: Bands | undefined, other: Bands | undefined): Bands | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { accept: Math.max(one.accept, other.accept), reject: Math.min(one.reject, other.reject) };
}
