import { bandsInForce, type InForce } from '#functions/domain/matching/bands-in-force.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { judgedSong } from '#functions/domain/matching/refit/judged-song.ts';
import { refitBands } from '#functions/domain/matching/refit-bands.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { decisionsOfScope, scopeParts } from '#functions/use-cases/matching/decisions-of-scope.ts';
import { Refusal } from '#shared/problems.ts';
import type { FitMeasures, Refit } from '#shared/schemas/matching.ts';

/**
 * Fits thresholds and calibration of a scope to people's latest decisions, beside those in force and how both do.
 * Nothing changes until an administrator accepts it.
 */
export async function proposeRefit(
  world: Pick<World, 'clock' | 'ids' | 'songDecisions' | 'matching' | 'commit'>,
  caller: Caller,
  { scope }: { scope: string },
): Promise<Refit> {
  const settings = await world.matching.settings();
  const decisions = await decisionsOfScope(world, scope);
  const judged = decisions.flatMap((decision) => judgedSong(decision, TRAINED_MODEL.version) ?? []);
  const of = scopeParts(scope);
  const fitted = refitBands(judged, bandsInForce(settings, TRAINED_MODEL, of), {
    calibrates: of.partnerId === undefined,
  });
  if (fitted instanceof Refusal) throw fitted;
  const refit: Refit = {
    id: world.ids.make('rft'),
    scope,
    status: 'proposed',
    model: TRAINED_MODEL.version,
    decisions: fitted.decisions,
    right: fitted.right,
    before: kept(fitted.before),
    after: kept(fitted.after),
    settingsVersion: settings?.version ?? 0,
    proposedAt: world.clock.now(),
    proposedBy: caller.actor,
    acceptedAt: null,
    acceptedBy: null,
    version: 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'refit', action: 'refit.proposed', after: refit }],
    answer: refit,
  });
  return refit;
}

const kept = ({ calibration, ...judged }: InForce & { readonly measures: FitMeasures }) => ({
  ...judged,
  calibration: calibration ?? null,
});
