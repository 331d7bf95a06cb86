import type { Route } from '#shared/contract/route.ts';

const ULID = '01J00000000000000000000000';
const IDS: Readonly<Record<string, string>> = {
  partnerId: `prt_${ULID}`,
  agreementId: `agr_${ULID}`,
  artistId: `art_${ULID}`,
  workId: `wrk_${ULID}`,
  decisionId: `dec_${ULID}`,
  expiryId: `exy_${ULID}`,
  accountId: `acc_${ULID}`,
  proposalId: `prp_${ULID}`,
  refitId: `rft_${ULID}`,
  cycleId: `cyc_${ULID}`,
  runId: `run_${ULID}`,
  jobId: `job_${ULID}`,
  lineItemId: `lin_${ULID}_none`,
  issueId: 'dqi_none',
  playId: `ply_${Buffer.from('ST-0\n2026-01-01\nnone').toString('base64url')}`,
  remittanceId: 'rem_none',
  payoutId: 'pay_none',
  exceptionId: 'pex_none',
  payeeRef: 'partner:000',
  provider: 'nobody',
  territory: 'ZZ',
};

/** Ids in the right form for a route, of things that do not exist. */
export function unknownIds(route: Route): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(route.params?.shape ?? {}).map((name) => {
      const id = IDS[name];
      if (id === undefined) throw new Error(`There is no unknown ${name}`);
      return [name, id];
    }),
  );
}
