import { REGION } from '#infra/local/template/names.ts';

/** How a client of the SDK reaches an engine on this machine, which takes any credentials. */
export const LOCAL_CLIENT = {
  region: REGION,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
} as const;
