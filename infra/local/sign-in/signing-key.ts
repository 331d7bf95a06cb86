import path from 'node:path';
import { OAuth2Issuer } from 'oauth2-mock-server';
import * as z from 'zod';
import { readState, writeAtomically } from '#infra/local/state/atomic-file.ts';

const Key = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), alg: z.literal('RS256'), d: z.string() });

/** An issuer whose key is kept in the data folder, so that tokens stay good over a restart. */
export async function issuerOf(folder: string, url: string): Promise<OAuth2Issuer> {
  const file = path.join(folder, 'state', 'sign-in-key.json');
  const issuer = new OAuth2Issuer();
  issuer.url = url;
  const kept = readState(file, Key);
  if (kept !== undefined) {
    await issuer.keys.add(kept);
  } else {
    await issuer.keys.generate('RS256');
    writeAtomically(file, JSON.stringify(issuer.keys.toJSON(true)[0]));
  }
  return issuer;
}
