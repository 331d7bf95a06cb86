import * as z from 'zod';
import type { Template } from '#infra/local/template/template.ts';
import { Definition } from '#infra/local/workflows/definition.ts';
import { rewrite } from '#infra/local/workflows/rewrite.ts';

const Properties = z.object({ DefinitionString: z.string() });

/** The state machines of the template by ARN, rewritten for the local engine. Throws if one cannot be rewritten. */
export function machinesOf(template: Template): ReadonlyMap<string, Definition> {
  return new Map(
    template
      .ofType('AWS::StepFunctions::StateMachine', Properties)
      .map(({ name, arn, properties }) => [
        arn,
        rewrite(name, Definition.parse(JSON.parse(properties.DefinitionString))),
      ]),
  );
}
