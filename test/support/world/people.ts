import type { Caller } from '#functions/ports/world.ts';

/** Who acts in the tests. Money out takes two people of Finance. */
export const ADMIN: Caller = { actor: 'esi', roles: ['Admin'] };
export const OPS: Caller = { actor: 'yaw', roles: ['Ops'] };
export const FINANCE: Caller = { actor: 'kofi', roles: ['Finance'] };
export const SECOND_FINANCE: Caller = { actor: 'adwoa', roles: ['Finance'] };
