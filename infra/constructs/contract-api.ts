import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import type { Gateway } from '#infra/constructs/gateway.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { StaffAndPartners } from '#infra/constructs/staff-and-partners.ts';
import type { Route } from '#shared/contract/route.ts';

const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  refusedBecause: '$context.authorizer.error',
});
const INTEGRATION_MILLISECONDS = 29_500;

type Props = {
  readonly routes: readonly Route[];
  readonly gateway: Gateway;
  readonly people: StaffAndPartners;
  readonly api: HouseFunction;
  readonly webhooks: HouseFunction;
};

/**
 * The HTTP API, route by route as the contract declares it: a route that names roles needs an access token with the
 * API's scope, a signed one goes to the webhooks' function, and whatever is not declared reaches our own 404.
 */
export class ContractApi extends Construct {
  private readonly apiId: string;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.apiId = props.gateway.apiId;
    const authorizer = new CfnAuthorizer(this, 'people', {
      apiId: this.apiId,
      name: 'people',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: [props.people.client.userPoolClientId], issuer: props.people.issuer },
    });
    const toApi = this.integration('to-api', props.api);
    const toWebhooks = this.integration('to-webhooks', props.webhooks);
    for (const { operation, method, path, access } of props.routes) {
      const route = new CfnRoute(this, operation, {
        apiId: this.apiId,
        routeKey: `${method} ${path}`,
        operationName: operation,
        target: access === 'signature' ? toWebhooks : toApi,
        ...(Array.isArray(access) && {
          authorizationType: 'JWT',
          authorizerId: authorizer.ref,
          authorizationScopes: [SETTINGS.scope],
        }),
      });
      if (access === 'open') acknowledge(route, 'AwsSolutions-APIG4', 'The contract declares it open to all');
      if (access === 'signature') acknowledge(route, 'AwsSolutions-APIG4', 'The body’s signature is checked');
    }
    const unknown = new CfnRoute(this, 'unknown', {
      apiId: this.apiId,
      routeKey: '$default',
      operationName: 'unknown',
      target: toApi,
    });
    acknowledge(unknown, 'AwsSolutions-APIG4', 'It only ever answers 404');
    this.stage();
  }

  private integration(id: string, of: HouseFunction): string {
    const stack = Stack.of(this);
    const integration = new CfnIntegration(this, id, {
      apiId: this.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: of.functionArn,
      payloadFormatVersion: '2.0',
      timeoutInMillis: INTEGRATION_MILLISECONDS,
    });
    of.addPermission(id, {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: stack.formatArn({ service: 'execute-api', resource: this.apiId, resourceName: '*/*' }),
    });
    return `integrations/${integration.ref}`;
  }

  private stage(): void {
    const log = new LogGroup(this, 'access-log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new CfnStage(this, 'stage', {
      apiId: this.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: log.logGroupArn, format: ACCESS_LOG },
      defaultRouteSettings: {
        throttlingRateLimit: SETTINGS.requestsPerSecond,
        throttlingBurstLimit: SETTINGS.requestsBurst,
        // A set of metrics for each of two hundred routes would cost more than all the rest; the access log has them.
        detailedMetricsEnabled: false,
      },
    });
  }
}
