import path from 'node:path';
import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { reservedFor } from '#infra/concurrency.ts';
import { SETTINGS } from '#infra/config.ts';
import type { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { nameIn } from '#infra/deployment.ts';
import { FUNCTIONS, type FunctionName } from '#infra/functions.ts';

/**
 * The SDK's clients learn how fast they may send when they are turned away. Five tries end before a step's own limit of
 * time; then the step fails with the error's name, and its machine waits longer (infra/workflows/transient.ts).
 */
const BACKING_OFF = { AWS_RETRY_MODE: 'adaptive', AWS_MAX_ATTEMPTS: '5' } as const;

/**
 * One Lambda function of the table in `infra/functions.ts`: its own role that may do just what its row says, its own
 * log group, traces, and the environment that every function shares.
 */
export class HouseFunction extends LambdaFunction {
  constructor(scope: Construct, name: FunctionName, house: House) {
    const plan = FUNCTIONS[name];
    const reserved = reservedFor(scope, name);
    const logGroup = new LogGroup(scope, `${name}-log`, {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(scope, `${name}-role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    super(scope, name, {
      functionName: nameIn(scope, name),
      description: plan.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(path.join(house.codeFolder, name)),
      handler: 'index.handler',
      memorySize: plan.memoryMegabytes,
      timeout: Duration.seconds(plan.timeoutSeconds),
      ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
      tracing: Tracing.ACTIVE,
      environment: { ...house.environment, ...BACKING_OFF, POWERTOOLS_SERVICE_NAME: name },
      role,
      logGroup,
    });
    for (const statement of house.allowances(plan)) this.addToRolePolicy(statement);
  }

  /** Keeps what it was called with, and why it failed, when an asynchronous call has failed for the last time. */
  keepFailures(queue: DeadLetters): void {
    this.configureAsyncInvoke({
      retryAttempts: SETTINGS.asyncRetries,
      maxEventAge: Duration.hours(SETTINGS.oldestEventHours),
      onFailure: new SqsDestination(queue),
    });
  }

  /** Lets the function do exactly these actions on exactly these resources. */
  may(actions: readonly string[], resources: readonly string[]): void {
    this.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  /** Lets the function read the secrets under a prefix, which people may add to. */
  mayReadSecrets(prefix: string): void {
    this.mayReadNamed(`${prefix}/*`);
  }

  /** Lets the function read one secret that people may make; AWS ends its ARN with six characters of its own. */
  mayReadSecret(name: string): void {
    this.mayReadNamed(`${name}-??????`);
  }

  private mayReadNamed(resourceName: string): void {
    const secrets = Stack.of(this).formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.may(['secretsmanager:GetSecretValue'], [secrets]);
  }
}
