import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { type Compute, type Place, startCompute } from '#infra/local/compute.ts';
import { makeTables } from '#infra/local/dynamodb/tables.ts';
import type { FrontDoor } from '#infra/local/front-door.ts';
import { jwtAuthorizer } from '#infra/local/gateway/authorize.ts';
import { gateway } from '#infra/local/gateway/gateway.ts';
import { routesOf } from '#infra/local/gateway/routes.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import { permittedInvoke } from '#infra/local/iam/permitted-invoke.ts';
import type { Lambdas } from '#infra/local/lambda/lambdas.ts';
import { MAILBOX_PATH } from '#infra/local/mailbox/serve-mailbox.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { keepSchedules } from '#infra/local/schedule/schedules.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';
import { signIn } from '#infra/local/sign-in/serve-sign-in.ts';
import { issuerOf } from '#infra/local/sign-in/signing-key.ts';
import { type UserPool, userPoolOf } from '#infra/local/sign-in/user-pool.ts';
import { type Front, frontOf } from '#infra/local/site/front.ts';
import type { Site } from '#infra/local/site/serve-site.ts';
import { deliver } from '#infra/local/streams/deliver.ts';
import { followStream } from '#infra/local/streams/follow.ts';
import { mappingsOf, reading } from '#infra/local/streams/mappings.ts';
import type { Template } from '#infra/local/template/template.ts';

/**
 * Functions that are loaded before the first call, so that the first request, job and token are as quick as later ones.
 */
export const WARM: readonly string[] = ['api', 'pre-token', 'start-job'].map((name) =>
  named(DEFAULT_ENVIRONMENT, name),
);

/** A system that is up, as the start needs it. */
export type Up = {
  readonly storeWasEmpty: boolean;
  readonly secrets: Secrets;
  readonly lambdas: Lambdas;
  /**
   * Takes functions, state machines, routes and schedules from another template, and says how many routes there are.
   * Tables, buckets, streams, secrets and the user pool stay as they were brought up.
   */
  readonly renew: (template: Template) => number;
};

/** The entrance for people: the front door, and the site behind it. */
export type Entrance = {
  readonly door: FrontDoor;
  readonly siteOf: (front: Front, pool: UserPool) => Site;
};

/** Brings the template up on this machine and opens the front door. What a killed run left unfinished is continued. */
export async function bringUp(template: Template, place: Place, entrance: Entrance): Promise<Up> {
  const { addresses, folder, say } = place;
  const compute = await startCompute(template, place);
  for (const name of WARM) compute.lambdas.warm(name);
  const { calls, authority } = compute;
  const slowDownEvery = place.edges?.slowDownEvery;
  await startS3(template, { addresses, folder, say, calls, authority, slowDownEvery });
  say(`S3               ${addresses.s3}`);
  const storeWasEmpty = await makeTables(template, addresses.dynamodb);
  const openDoor = await doorkeeper(template, { place, compute, entrance });
  say(`API              ${addresses.site}/api, ${openDoor(template)} routes`);
  followStreams(template, place, compute);
  let schedules = keepSchedules(template, compute);
  for (const { name, next } of schedules.scheduled) say(`schedule         ${name}, next ${next}`);
  say(`mailbox          ${addresses.site}${MAILBOX_PATH}`);
  const resumed = compute.executions.resume() + calls.resume();
  if (resumed > 0) say(`goes on with     ${resumed} left open by the last run`);
  const { secrets, lambdas } = compute;
  const renew = (next: Template): number => {
    compute.renew(next);
    const before = schedules;
    schedules = keepSchedules(next, compute);
    before.stop();
    return openDoor(next);
  };
  return { storeWasEmpty, secrets, lambdas, renew };
}

type Parts = { readonly place: Place; readonly compute: Compute; readonly entrance: Entrance };

/** Starts the sign-in. The function that it gives opens the door to a template and returns how many routes it has. */
async function doorkeeper(
  template: Template,
  { place, compute, entrance }: Parts,
): Promise<(template: Template) => number> {
  const { addresses, folder, say, engine } = place;
  const pool = userPoolOf(template, addresses);
  const callAs = (service: string, sourceArn: string) =>
    permittedInvoke(compute.lambdas.invoke, compute.authority, { service, sourceArn });
  const issuer = await issuerOf(folder, addresses.signIn);
  await listen(
    addresses.signIn,
    signIn({ issuer, pool, invoke: callAs('cognito-idp.amazonaws.com', pool.arn) }),
    say,
  );
  say(`sign-in          ${addresses.signIn}`);
  const authorize = jwtAuthorizer({ keys: issuer.keys.toJSON() }, addresses.signIn, [pool.clientId]);
  return (next) => {
    const routes = routesOf(next);
    const front = frontOf(next, addresses, compute.secrets);
    entrance.door.open(
      gateway({
        routes,
        authorize,
        invokeFor: ({ sourceArn }) => callAs('apigateway.amazonaws.com', sourceArn),
        addedHeaders: front.apiHeaders,
        engine,
      }),
      entrance.siteOf(front, pool),
    );
    return routes.length;
  };
}

function followStreams(template: Template, { addresses, folder, say }: Place, compute: Compute): void {
  const effects = { invoke: compute.lambdas.invoke, deadLetters: compute.deadLetters };
  for (const mapping of mappingsOf(template)) {
    followStream({
      table: mapping.table,
      endpoint: addresses.dynamodb,
      folder,
      say,
      refusal: () => compute.authority.refusal({ actor: functionActor(mapping.target) }, reading(mapping)),
      take: (records) => deliver(mapping, records, effects),
    });
  }
}
