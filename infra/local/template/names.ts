/** The region and account that the local system takes for its own. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** The value of a pseudo parameter such as `AWS::Region`. */
export function pseudoParameter(name: string): string | undefined {
  return PSEUDO[name];
}

const NAME_PROPERTIES = ['FunctionName', 'QueueName', 'StateMachineName', 'Name'];
const HASH_LENGTH = 8;

/** The name of a resource: the one it was given, else its logical id without CDK's hash. */
export function nameOf(logicalId: string, properties: Readonly<Record<string, unknown>>): string {
  for (const property of NAME_PROPERTIES) {
    const given = properties[property];
    if (typeof given === 'string') return given;
  }
  return logicalId.slice(0, -HASH_LENGTH).toLowerCase();
}

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

const REFERRED_TO_BY_ARN: ReadonlySet<string> = new Set([
  'AWS::StepFunctions::StateMachine',
  'AWS::SecretsManager::Secret',
  'AWS::SNS::Topic',
]);

/** What `Ref` gives for a resource of a type: a name, except where AWS gives an ARN. */
export function refOf(type: string, name: string): string {
  return REFERRED_TO_BY_ARN.has(type) ? arnOf(type, name) : name;
}

/** Secrets Manager ends the ARN of a secret with six characters of its own, so that no policy can name it by its name. */
const SECRET_SUFFIX = '-Local1';

/** The ARN of a resource of a type. */
export function arnOf(type: string, name: string): string {
  switch (type) {
    case 'AWS::Lambda::Function':
      return arn('lambda', `function:${name}`);
    case 'AWS::StepFunctions::StateMachine':
      return arn('states', `stateMachine:${name}`);
    case 'AWS::SecretsManager::Secret':
      return arn('secretsmanager', `secret:${name}${SECRET_SUFFIX}`);
    case 'AWS::DynamoDB::GlobalTable':
      return arn('dynamodb', `table/${name}`);
    case 'AWS::SQS::Queue':
      return arn('sqs', name);
    case 'AWS::ApiGatewayV2::Route':
      return arn('execute-api', name);
    case 'AWS::SES::EmailIdentity':
      return arn('ses', `identity/${name}`);
    case 'AWS::SNS::Topic':
      return arn('sns', name);
    case 'AWS::KMS::Key':
      return arn('kms', `key/${name}`);
    case 'AWS::Logs::LogGroup':
      return arn('logs', `log-group:${name}:*`);
    case 'AWS::Cognito::UserPool':
      return arn('cognito-idp', `userpool/${name}`);
    case 'AWS::Scheduler::ScheduleGroup':
      return arn('scheduler', `schedule-group/${name}`);
    case 'AWS::IAM::Role':
      return `arn:aws:iam::${ACCOUNT}:role/${name}`;
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    default:
      return arn('local', name);
  }
}

/** What `Fn::GetAtt` gives for a resource of a type. */
export function attributeOf(type: string, name: string, attribute: string): string {
  if (attribute === 'Arn') return arnOf(type, name);
  if (attribute === 'StreamArn') return `${arnOf(type, name)}/stream/local`;
  if (attribute === 'RegionalDomainName') return `${name}.s3.${REGION}.amazonaws.com`;
  if (type === 'AWS::CloudFront::Distribution' && attribute === 'DomainName') return `${name}.cloudfront.net`;
  return `${name}.${attribute}`;
}

/** The name of a secret that is named by its name or its ARN. */
export function secretNameOf(nameOrArn: string): string {
  if (!nameOrArn.startsWith('arn:')) return nameOrArn;
  const name = nameOfArn(nameOrArn);
  return name.endsWith(SECRET_SUFFIX) ? name.slice(0, -SECRET_SUFFIX.length) : name;
}

/** The last part of an ARN. */
export function nameOfArn(arnOfIt: string): string {
  return arnOfIt.slice(arnOfIt.lastIndexOf(':') + 1);
}
