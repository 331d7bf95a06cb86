import type { Caller } from '#functions/ports/world.ts';

/** Who acts when nobody asked: the quarterly schedule. */
export const SCHEDULE: Caller = { actor: 'system:schedule', roles: ['Ops'] };
