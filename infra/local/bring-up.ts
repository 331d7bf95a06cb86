import { type Compute, type Place, startCompute } from '#infra/local/compute.ts';
import { makeTables } from '#infra/local/dynamodb/tables.ts';
import { type FrontDoor, SITE_FOLDER } from '#infra/local/front-door.ts';
import { jwtAuthorizer } from '#infra/local/gateway/authorize.ts';
import { gateway } from '#infra/local/gateway/gateway.ts';
import { routesOf } from '#infra/local/gateway/routes.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { keepSchedules } from '#infra/local/schedule/schedules.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';
import { signIn } from '#infra/local/sign-in/serve-sign-in.ts';
import { issuerOf } from '#infra/local/sign-in/signing-key.ts';
import { userPoolOf } from '#infra/local/sign-in/user-pool.ts';
import { frontOf } from '#infra/local/site/front.ts';
import { site } from '#infra/local/site/serve-site.ts';
import { deliver } from '#infra/local/streams/deliver.ts';
import { followStream } from '#infra/local/streams/follow.ts';
import { mappingsOf } from '#infra/local/streams/mappings.ts';
import type { Template } from '#infra/local/template/template.ts';

/** Loaded before anyone asks: the first request, the first job and the first token are then as quick as the others. */
const WARM = ['zamio-api', 'zamio-pre-token', 'zamio-start-job'];

/** What the start wants to know of a system that is up. */
export type Up = { readonly storeWasEmpty: boolean; readonly secrets: Secrets };

/** Brings the template up on this machine and opens the door. What a killed run left open goes on. */
export async function bringUp(template: Template, place: Place, door: FrontDoor): Promise<Up> {
  const { addresses, folder, say } = place;
  const compute = await startCompute(template, place);
  for (const name of WARM) compute.lambdas.warm(name);
  await startS3(template, { addresses, folder, calls: compute.calls });
  say(`S3               ${addresses.s3}`);
  const storeWasEmpty = await makeTables(template, addresses.dynamodb);
  await openDoor(template, { place, compute, door });
  followStreams(template, place, compute);
  for (const { name, next } of keepSchedules(template, compute.calls))
    say(`schedule         ${name}, next ${next}`);
  const resumed = compute.executions.resume() + compute.calls.resume();
  if (resumed > 0) say(`goes on with     ${resumed} left open by the last run`);
  return { storeWasEmpty, secrets: compute.secrets };
}

type Parts = { readonly place: Place; readonly compute: Compute; readonly door: FrontDoor };

async function openDoor(template: Template, { place, compute, door }: Parts): Promise<void> {
  const { addresses, folder, say } = place;
  const { invoke } = compute.lambdas;
  const pool = userPoolOf(template);
  const issuer = await issuerOf(folder, addresses.signIn);
  await listen(addresses.signIn, signIn({ issuer, pool, invoke }), say);
  say(`sign-in          ${addresses.signIn}`);
  const routes = routesOf(template);
  const authorize = jwtAuthorizer({ keys: issuer.keys.toJSON() }, addresses.signIn, [pool.clientId]);
  const front = frontOf(template, addresses, compute.secrets);
  door.open(
    gateway({ routes, authorize, invoke, addedHeaders: front.apiHeaders }),
    site({ folder: SITE_FOLDER, front, addresses, pool }),
  );
  say(`API              ${addresses.site}/api, ${routes.length} routes`);
}

function followStreams(template: Template, { addresses, folder, say }: Place, compute: Compute): void {
  const effects = { invoke: compute.lambdas.invoke, deadLetters: compute.deadLetters };
  for (const mapping of mappingsOf(template)) {
    followStream({
      table: mapping.table,
      endpoint: addresses.dynamodb,
      folder,
      say,
      take: (records) => deliver(mapping, records, effects),
    });
  }
}
