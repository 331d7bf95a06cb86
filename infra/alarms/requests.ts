import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Bell } from '#infra/alarms/bell.ts';
import type { Gateway } from '#infra/constructs/gateway.ts';

/** Requests that the gateway answers with 5xx: crashes, and what never reached a function or took it too long. */
export function watchRequests(bell: Bell, { apiId }: Gateway): void {
  const failed = new Metric({
    namespace: 'AWS/ApiGateway',
    metricName: '5xx',
    dimensionsMap: { ApiId: apiId },
    statistic: 'Sum',
  });
  bell.ring('requests-failed', failed, { description: 'Requests were answered with 5xx' });
}
