import type { Role } from '#shared/permissions.ts';
import type { Caller } from './caller.ts';
import { newPartner } from './onboard.ts';
import type { Stage } from './stage.ts';

const bound = new WeakMap<Stage, Promise<Caller>>();

/** Somebody who has one role and no other. */
export async function callerOf(stage: Stage, role: Role): Promise<Caller> {
  switch (role) {
    case 'Admin':
      return stage.admin;
    case 'Ops':
      return stage.ops;
    case 'Finance':
      return stage.finance;
    case 'Viewer':
      return stage.viewer;
    case 'Partner': {
      const staff = bound.get(stage) ?? newPartner(stage).then(({ id }) => stage.staffOf(id));
      bound.set(stage, staff);
      return staff;
    }
  }
}
