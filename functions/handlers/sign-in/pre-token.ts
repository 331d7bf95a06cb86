import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { keepWhoSignsIn } from '#functions/handlers/sign-in/keep-who-signs-in.ts';
import { realWorld } from '#functions/platform/world.ts';

const world = realWorld(process.env);

/**
 * Cognito asks it for each token. It puts the user's `custom:partnerId` into the access token as `partnerId`: groups are
 * there already, a tenant is not. And it keeps who signs in, so that people are shown by name.
 */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  await keepWhoSignsIn(world, event);
  const partnerId = event.request.userAttributes['custom:partnerId'];
  event.response = {
    claimsAndScopeOverrideDetails:
      partnerId === undefined ? {} : { accessTokenGeneration: { claimsToAddOrOverride: { partnerId } } },
  };
  return event;
}
