import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { partnerModel } from '#functions/store/partner.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { createArtist } from '#shared/contract/artists.ts';
import { createPartner, readPartner } from '#shared/contract/partners.ts';
import {
  confirmPartnerPaymentAccount,
  proposePartnerPaymentAccount,
} from '#shared/contract/payment-accounts.ts';
import { readRemittance } from '#shared/contract/payments.ts';
import { readRemittanceStatement } from '#shared/contract/statements.ts';
import { requestUsageUpload } from '#shared/contract/uploads.ts';
import { callWith } from './caller.ts';
import { fresh } from './fresh.ts';
import type { Marks } from './marks.ts';
import { newPartner } from './onboard.ts';
import { bodyOf } from './sample-bodies.ts';
import { announcedCsv, sendAnnounced } from './send-csv.ts';
import { type Stage, tokenOf } from './stage.ts';
import type { Tenant } from './tenants.ts';
import { callWebhook, gatewayKey } from './webhook-call.ts';

/**
 * Sends what no log may have, each through the routes that take or give it, one of them through a crash: a token, numbers
 * of accounts, the key of a gateway, signed addresses, addresses of mail, and a body that is refused.
 */
export async function sendCanaries(stage: Stage, tenant: Tenant): Promise<Marks> {
  const mail = `${fresh.word()}canary@society.example`;
  await stage.ops.get(createArtist, {
    body: { ...bodyOf(createArtist), reference: fresh.artistReference(), email: mail },
  });
  return {
    mail,
    ...(await signIn(stage)),
    ...(await enterAccount(stage)),
    ...(await callAsGateway(stage)),
    ...(await signAddresses(stage, tenant)),
    ...(await refuse(stage)),
    ...(await crash(stage)),
  };
}

async function signIn(stage: Stage): Promise<Marks> {
  const token = await tokenOf(stage.port, { role: 'Viewer', user: 'viewer-9', partner: undefined });
  await callWith(stage.url, token).get(readPartner, { params: { partnerId: (await newPartner(stage)).id } });
  const broken = `${token.slice(0, -8)}AAAAAAAA`;
  await callWith(stage.url, broken).ask(readPartner, { params: {} });
  return { token, brokenToken: broken };
}

async function enterAccount(stage: Stage): Promise<Marks> {
  const params = { partnerId: (await newPartner(stage)).id };
  const marks = { number: `GH${'7'.repeat(18)}`, holder: fresh.word().padEnd(30, 'h') };
  const body = { ...bodyOf(proposePartnerPaymentAccount), ...marks };
  const { id: accountId } = await stage.finance.get(proposePartnerPaymentAccount, { params, body });
  await stage.secondFinance.get(confirmPartnerPaymentAccount, { params: { ...params, accountId } });
  return { accountNumber: marks.number, accountHolder: marks.holder };
}

async function callAsGateway(stage: Stage): Promise<Marks> {
  const key = await gatewayKey(stage);
  const reason = fresh.word().padEnd(30, 'r');
  const data = { paymentReference: 'GCB-NONE', amount: '1.00', currency: 'GHS', reason };
  const body = JSON.stringify({ type: 'payment.failed', timestamp: new Date().toISOString(), data });
  await callWebhook(stage, { body });
  await callWebhook(stage, { body, sent: `${body} ` });
  return { gatewayKey: key, gatewayKeyPlain: key.replace('whsec_', ''), gatewayReason: reason };
}

async function signAddresses(stage: Stage, { remittanceId }: Tenant): Promise<Marks> {
  const grant = await stage.ops.get(requestUsageUpload, { body: announcedCsv('a') });
  await sendAnnounced(grant, 'a');
  const { headers } = await stage.finance.ask(readRemittanceStatement, { params: { remittanceId } });
  await stage.finance.get(readRemittance, { params: { remittanceId } });
  return { grant: signatureOf(grant.url), download: signatureOf(headers.get('location') ?? '') };
}

function signatureOf(url: string): string {
  const signature = new URL(url).searchParams.get('X-Amz-Signature');
  if (signature === null) throw new Error('The address is not signed');
  return signature;
}

async function refuse(stage: Stage): Promise<Marks> {
  const refused = fresh.word().padEnd(30, 'f');
  await stage.admin.ask(createPartner, { body: { ...bodyOf(createPartner), countryCode: refused } });
  await stage.admin.ask(createPartner, { raw: `{"name": ${refused}` });
  return { refused };
}

/** A partner whose item is broken: reading it crashes. */
async function crash(stage: Stage): Promise<Marks> {
  const crashed = fresh.word().padEnd(30, 'c');
  const partner = await newPartner(stage, { name: crashed, contactEmail: `${crashed}@society.example` });
  const { TableName, Item } = new Collection(partnerModel, stage.table).putParams(partner, 'none');
  await stage.table.client.send(new PutCommand({ TableName, Item: { ...Item, countryCode: crashed } }));
  const params = { partnerId: partner.id };
  const { status } = await stage.admin.ask(readPartner, { params }).catch(() => ({ status: 500 }));
  if (status !== 500) throw new Error('Reading a broken item did not crash');
  await stage.table.client.send(new PutCommand({ TableName, Item }));
  return { crashed };
}
