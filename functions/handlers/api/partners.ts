import { serve } from '#functions/handlers/http/serve.ts';
import { createAgreement } from '#functions/use-cases/partners/create-agreement.ts';
import { createPartner } from '#functions/use-cases/partners/create-partner.ts';
import { readPartner } from '#functions/use-cases/partners/read-partner.ts';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import * as contract from '#shared/contract/partners.ts';
import { pageOfArray } from '#shared/cursor.ts';
import { saysAny } from '#shared/says-any.ts';

export const partnerRoutes = [
  serve(contract.createPartner, (world, { caller, body }) => createPartner(world, caller, body)),
  serve(contract.listPartners, async (world, { query: { status, q, ...page } }) => {
    const wanted = (await world.partners.all()).filter(
      ({ active, name, societyCode, countryCode }) =>
        (status === undefined || active === (status === 'active')) &&
        saysAny(q, [name, societyCode, countryCode]),
    );
    return pageOfArray(wanted, page, ({ id }) => id);
  }),
  serve(contract.readPartner, (world, { caller, params }) => readPartner(world, caller, params.partnerId)),
  serve(contract.updatePartner, (world, { caller, params, body }) =>
    updatePartner(world, caller, { partnerId: params.partnerId, update: body }),
  ),
  serve(contract.createAgreement, (world, { caller, params, body }) =>
    createAgreement(world, caller, { partnerId: params.partnerId, entered: body }),
  ),
  serve(contract.listAgreements, async (world, { caller, params, query: { territory, status, ...page } }) => {
    await visiblePartner(world, caller, params.partnerId);
    const wanted = (await world.agreements.ofPartner(params.partnerId)).filter(
      (agreement) =>
        (territory === undefined || agreement.territory === territory) &&
        (status === undefined || agreement.status === status),
    );
    return pageOfArray(wanted, page, ({ id }) => id);
  }),
  serve(contract.updateAgreement, (world, { caller, params, body }) =>
    updateAgreement(world, caller, { ...params, update: body }),
  ),
];
