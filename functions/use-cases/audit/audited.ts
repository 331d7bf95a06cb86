import type { World } from '#functions/ports/world.ts';
import { paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import {
  ArtistId,
  CycleId,
  JobId,
  PartnerId,
  PaymentId,
  RunId,
  SongProposalId,
  StationId,
  UploadId,
  WorkId,
} from '#shared/ids.ts';
import type { AuditAbout } from '#shared/schemas/audit.ts';

export type AuditedNeeds = Pick<
  World,
  | 'ids'
  | 'payments'
  | 'partners'
  | 'cycles'
  | 'artists'
  | 'stations'
  | 'works'
  | 'jobs'
  | 'runs'
  | 'uploads'
  | 'songProposals'
>;
type Named = (world: AuditedNeeds, id: string) => Promise<AuditAbout | undefined>;
type Schema<Id> = { readonly safeParse: (id: string) => { readonly data?: Id | undefined } };

/** Reads a thing by an id of its kind; an id of another kind names nothing. */
function of<Id, T>(
  schema: Schema<Id>,
  find: (world: AuditedNeeds, id: Id) => Promise<T | undefined>,
  say: (found: T) => AuditAbout,
): Named {
  return async (world, id) => {
    const { data } = schema.safeParse(id);
    const found = data === undefined ? undefined : await find(world, data);
    return found === undefined ? undefined : say(found);
  };
}

/** The statements of a payee for a cycle, `cyc_…/partner:010`: those of its payment. */
const statement: Named = async (world, id) => {
  const [, cycle = '', payeeRef = ''] = /^([^/]+)\/(.+)$/.exec(id) ?? [];
  const { data: cycleId } = CycleId.safeParse(cycle);
  if (cycleId === undefined) return undefined;
  const payment = await world.payments.find(paymentIdOf(world, { cycle: { id: cycleId }, payeeRef }));
  return payment === undefined ? undefined : { name: payment.payee.name, cycleId };
};

/** How each kind of thing that people speak of is known to them; one read each, 0.5 RCU. */
export const AUDITED: Readonly<Record<string, Named>> = {
  payment: of(
    PaymentId,
    ({ payments }, id) => payments.find(id),
    ({ kind, payee, netPayable, cycleId }) => ({
      ...{ name: payee.name, amount: netPayable, cycleId, paymentKind: kind },
    }),
  ),
  statement,
  cycle: of(
    CycleId,
    ({ cycles }, id) => cycles.find(id),
    ({ name }) => ({ name }),
  ),
  run: of(
    RunId,
    ({ runs }, id) => runs.find(id),
    ({ cycleId, number }) => ({ name: String(number), cycleId }),
  ),
  partner: of(
    PartnerId,
    ({ partners }, id) => partners.find(id),
    ({ name }) => ({ name }),
  ),
  artist: of(
    ArtistId,
    ({ artists }, id) => artists.find(id),
    ({ name }) => ({ name }),
  ),
  station: of(
    StationId,
    ({ stations }, id) => stations.find(id),
    ({ name }) => ({ name }),
  ),
  work: of(
    WorkId,
    ({ works }, id) => works.find(id),
    ({ title }) => ({ name: title }),
  ),
  songProposal: of(
    SongProposalId,
    ({ songProposals }, id) => songProposals.find(id),
    ({ title, artist }) => ({ name: [title, artist].filter((part) => part !== null).join(' – ') }),
  ),
  job: of(
    JobId,
    ({ jobs }, id) => jobs.find(id),
    ({ kind }) => ({ name: kind, jobKind: kind }),
  ),
  upload: of(
    UploadId,
    ({ uploads }, id) => uploads.find(id),
    ({ fileName }) => ({ name: fileName }),
  ),
};
