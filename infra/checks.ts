import type { IPolicyValidationContext, PolicyValidationPluginReport } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/** Why findings of a kind are accepted. */
export type Reason = { readonly finding: RegExp; readonly at: RegExp; readonly reason: string };

/** Findings that name resources, so that no single id would do. Whole rules are acknowledged where they arise. */
export const REASONS: readonly Reason[] = [
  {
    finding: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    at: /^zamio-\w+-\w+\/([\w-]+-role|[\w-]+\/machine\/Role)\/DefaultPolicy\/Resource$/,
    reason: 'Traces, and the delivery of a state machine’s log, have no resource that a policy could name',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::zamio-\w+-data:ExportsOutput\w+(uploads|work|exports)\w+\/\*\]$/,
    at: /^zamio-\w+-\w+\/[\w-]+-role\/DefaultPolicy\/Resource$/,
    reason: 'The objects of one bucket; their keys are not known beforehand',
  },
  {
    finding:
      /^AwsSolutions-IAM5\[Resource::arn:<AWS::Partition>:s3:::zamio-\w+-data:ExportsOutputRefwork\w+\/\*\]$/,
    at: /\/machine\/Role\/DefaultPolicy\/Resource$/,
    reason: 'The lists in the work bucket that its own maps read',
  },
  {
    finding:
      /^AwsSolutions-IAM5\[Resource::(<\w+\.Arn>|zamio-\w+-ingestion:ExportsOutputFnGetAttfailjob\w+):\*\]$/,
    at: /\/(machine\/Role|SchedulerRole[\w-]+)\/DefaultPolicy\/Resource$/,
    reason: 'The versions of one function',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::arn:.*:secretsmanager:.*:secret:zamio\/\w+\/repertoire\/\*\]$/,
    at: /\/fetch-repertoire-role\/DefaultPolicy\/Resource$/,
    reason: 'The secrets of partners’ sources: people add them by name under one prefix',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::arn:.*:states:.*:execution:.*\*\]$/,
    at: /\/machine\/DistributedMapPolicy\/Resource$/,
    reason: 'The executions of its own maps',
  },
  {
    finding: /^AwsSolutions-(IAM4|IAM5|L1)/,
    at: /\/(Custom::CDKBucketDeployment|BucketNotificationsHandler)/,
    reason: 'CDK’s own function, which runs while the stack is deployed and not after',
  },
];

/** The reason why a finding at a construct is accepted, or `undefined` if it is not. */
export function reasonFor(finding: string, constructPath: string): Reason | undefined {
  return REASONS.find((known) => known.finding.test(finding) && known.at.test(constructPath));
}

/** cdk-nag's AwsSolutions pack, less the findings that have a reason above. */
export class HouseChecks extends AwsSolutionsChecks {
  override validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const violations = super.validate(context).violations.flatMap((violation) => {
      const violatingResources = violation.violatingResources.filter(
        ({ constructPath }) => reasonFor(violation.ruleName, constructPath ?? '') === undefined,
      );
      return violatingResources.length === 0 ? [] : [{ ...violation, violatingResources }];
    });
    return { violations, success: violations.length === 0 };
  }
}
