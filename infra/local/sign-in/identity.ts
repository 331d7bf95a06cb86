import * as z from 'zod';
import { Role } from '#shared/schemas/people.ts';

/** Someone who may sign in locally: a role, a name, and for a partner's staff the partner. */
export const Identity = z.object({ role: Role, username: z.string(), partnerId: z.string().optional() });
export type Identity = Readonly<z.infer<typeof Identity>>;

const Query = z.object({
  role: Role,
  user: z.string().min(1).max(100).optional(),
  partner: z.string().max(100).optional(),
});

/** Reads who is meant from a query or body, or `undefined` when it names no role. */
export function readIdentity(asked: Readonly<Record<string, unknown>>): Identity | undefined {
  const read = Query.safeParse(asked);
  if (!read.success) return undefined;
  const { role, user, partner } = read.data;
  const partnerId = partner === undefined || partner.trim() === '' ? undefined : partner.trim();
  return {
    role,
    username: user ?? `${role.toLowerCase()}-1`,
    ...(partnerId !== undefined && { partnerId }),
  };
}
