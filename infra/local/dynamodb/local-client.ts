import { REGION } from '#infra/local/template/names.ts';

/** The access key of the account itself, which may everything: the local system and its tests act with it. */
export const ACCOUNT_KEY = 'S3RVER';

/** How a client of the SDK reaches an engine on this machine, which takes any credentials. */
export const LOCAL_CLIENT = {
  region: REGION,
  credentials: { accessKeyId: ACCOUNT_KEY, secretAccessKey: ACCOUNT_KEY },
} as const;
