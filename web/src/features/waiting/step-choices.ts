import { t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { createStation, createTariff } from '#shared/contract/licensing.ts';
import { createAgreement, createPartner } from '#shared/contract/partners.ts';
import type { Route } from '#shared/contract/route.ts';
import { ingestRepertoire, ingestUsage } from '#shared/contract/uploads.ts';
import type { WireStep } from './wire-waiting.ts';

/** A first step: what is done and why, by the route that does it, and where. */
type Step = {
  readonly words: string;
  readonly verb: string;
  readonly needs: Pick<Route, 'access'>;
  readonly link: (partnerId: string | undefined) => LinkProps;
};
const partners: LinkProps = { to: '/partners' };

export const STEPS: Readonly<Record<WireStep['step'], Step>> = {
  station: {
    words: t`A station, whose plays are paid for`,
    verb: t`Add station`,
    needs: createStation,
    link: () => ({ to: '/licensing', search: { panel: 'new' } }),
  },
  tariff: {
    words: t`A tariff, by which it pays`,
    verb: t`Add tariff`,
    needs: createTariff,
    link: () => ({ to: '/licensing/tariffs', search: { panel: 'new' } }),
  },
  partner: {
    words: t`A partner, whose music it plays`,
    verb: t`Add partner`,
    needs: createPartner,
    link: () => ({ to: '/partners', search: { panel: 'new' } }),
  },
  agreement: {
    words: t`The agreement with the partner: fee and tax`,
    verb: t`Add agreement`,
    needs: createAgreement,
    link: (partnerId) =>
      partnerId === undefined
        ? partners
        : { to: '/partners/$partnerId', params: { partnerId }, search: { panel: 'agreement' } },
  },
  repertoire: {
    words: t`The repertoire of the partner`,
    verb: t`Upload repertoire`,
    needs: ingestRepertoire,
    link: (partnerId) =>
      partnerId === undefined
        ? partners
        : { to: '/partners/$partnerId/repertoire', params: { partnerId }, search: { panel: 'upload' } },
  },
  plays: {
    words: t`The plays, from the station’s log`,
    verb: t`Upload play log`,
    needs: ingestUsage,
    link: () => ({ to: '/usage/upload' }),
  },
};
