import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/** Puts the user's `custom:partnerId` into the access token as `partnerId`: groups are there already, a tenant is not. */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const partnerId = event.request.userAttributes['custom:partnerId'];
  event.response = {
    claimsAndScopeOverrideDetails:
      partnerId === undefined ? {} : { accessTokenGeneration: { claimsToAddOrOverride: { partnerId } } },
  };
  return event;
}
