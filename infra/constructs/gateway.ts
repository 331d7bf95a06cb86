import { Stack } from 'aws-cdk-lib';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { nameIn } from '#infra/deployment.ts';

/** The HTTP API without its routes, so that the distribution can name it before there are people who may call it. */
export class Gateway extends Construct {
  readonly apiId: string;
  readonly host: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = Stack.of(this);
    const api = new CfnApi(this, 'api', { name: nameIn(this, 'api'), protocolType: 'HTTP' });
    this.apiId = api.ref;
    this.host = `${api.ref}.execute-api.${stack.region}.${stack.urlSuffix}`;
  }
}
