import * as z from 'zod';
import { arnOf, nameOfArn } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

/** What acts with a role: a function, a state machine, a schedule. */
export type Actor = {
  /** As it is told of: `function zamio-api`. */
  readonly name: string;
  readonly role: string;
  /** The service that must be let to assume the role, and for which resource it does. */
  readonly service: string;
  readonly sourceArn: string;
};

const OfFunction = z.object({ Runtime: z.string(), Role: z.string() });
const OfMachine = z.object({ RoleArn: z.string() });
const OfSchedule = z.object({ Target: z.object({ Arn: z.string(), RoleArn: z.string() }) });

/** The name under which a function acts, from its own name or ARN. */
export const functionActor = (nameOrArn: string): string => `function ${nameOfArn(nameOrArn)}`;
/** The name under which a state machine acts, from its ARN. */
export const machineActor = (arn: string): string => `machine ${nameOfArn(arn)}`;
/** The name under which a schedule acts, from the ARN of what it calls. */
export const scheduleActor = (targetArn: string): string => `schedule of ${nameOfArn(targetArn)}`;

/** Everything of the template that acts here. CDK's own functions only work while a stack is deployed. */
export function actorsOf(template: Template): readonly Actor[] {
  return [
    ...template
      .ofType('AWS::Lambda::Function', OfFunction)
      .filter(({ properties }) => properties.Runtime === 'nodejs24.x')
      .map(({ name, arn, properties }) => ({
        name: functionActor(name),
        role: properties.Role,
        service: 'lambda.amazonaws.com',
        sourceArn: arn,
      })),
    ...template.ofType('AWS::StepFunctions::StateMachine', OfMachine).map(({ arn, properties }) => ({
      name: machineActor(arn),
      role: properties.RoleArn,
      service: 'states.amazonaws.com',
      sourceArn: arn,
    })),
    ...template.ofType('AWS::Scheduler::Schedule', OfSchedule).map(({ properties: { Target } }) => ({
      name: scheduleActor(Target.Arn),
      role: Target.RoleArn,
      service: 'scheduler.amazonaws.com',
      sourceArn: SCHEDULES,
    })),
  ];
}

/** Schedules assume roles in the name of their group. */
const SCHEDULES = arnOf('AWS::Scheduler::ScheduleGroup', 'default');
