import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import { ACCOUNT_KEY } from '#infra/local/dynamodb/local-client.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import { type ServiceCall, serviceCallOf, signerOf } from '#infra/local/iam/calls/service-request.ts';
import { serviceNeeds } from '#infra/local/iam/calls/services.ts';
import type { Mailbox } from '#infra/local/mailbox/mailbox.ts';
import { SLACK_PATH, takeMail, takeSlackMessage } from '#infra/local/mailbox/take-message.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { readBody } from '#infra/local/process/read-body.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';
import { usersInGroup } from '#infra/local/sign-in/people.ts';
import { DATA_BYTES } from '#infra/local/workflows/data-limit.ts';
import { executionArnOf } from '#infra/local/workflows/ended-event.ts';
import { ExecutionAlreadyExists, type Executions } from '#infra/local/workflows/executions.ts';

const StartExecution = z.object({ stateMachineArn: z.string(), name: z.string(), input: z.string() });
const StopExecution = z.object({
  executionArn: z.string(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
const GetSecretValue = z.object({ SecretId: z.string() });
const ListUsersInGroup = z.object({ UserPoolId: z.string(), GroupName: z.string() });
const LIMIT_BYTES = 1024 * 1024;

type Answer = { readonly status: number; readonly body: unknown };
const refusal = (type: string, message: string): Answer => ({
  status: 400,
  body: { __type: type, message, Message: message },
});

type Services = {
  readonly executions: Executions;
  readonly secrets: Secrets;
  readonly authority: Authority;
  readonly mailbox: Mailbox;
};

/**
 * Step Functions' StartExecution and StopExecution, Secrets Manager's GetSecretValue, SES's SendEmail and Cognito's
 * ListUsersInGroup, in AWS's JSON protocols. Every call is decided by the role of the function whose key it was signed
 * with, calls of services that are not here too. Slack's incoming webhook stands here as well, which nobody signs.
 */
export async function serveServices(
  addresses: Addresses,
  services: Services,
  say: (line: string) => void,
): Promise<void> {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const said = (await readBody(request, LIMIT_BYTES))?.toString('utf8') ?? '{}';
    if (request.method === 'POST' && request.url === SLACK_PATH) {
      const isTaken = takeSlackMessage(services.mailbox, said);
      response.writeHead(isTaken ? 200 : 400, { 'content-type': 'text/plain' });
      response.end(isTaken ? 'ok' : 'no_text');
      return;
    }
    const { status, body } = answerTo(request, said, services);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  };
  await listen(addresses.services, handle, say);
}

function answerTo(
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
  services: Services,
): Answer {
  const signer = signerOf(headers.authorization);
  const known = signer !== undefined && (signer.key === ACCOUNT_KEY || services.authority.knows(signer.key));
  if (signer === undefined || !known) {
    return refusal('UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  const [path = ''] = url.split('?');
  const call = serviceCallOf(signer.service, { method, path, headers, body });
  const refused = signer.key === ACCOUNT_KEY ? undefined : refusedTo(signer.key, call, services.authority);
  return refused === undefined ? act(call, services) : refusal('AccessDeniedException', refused);
}

function refusedTo(functionName: string, call: ServiceCall, authority: Authority): string | undefined {
  const needs = serviceNeeds(call.service, call.operation, call.input);
  if (needs !== undefined) return authority.refusal({ actor: functionActor(functionName) }, needs);
  return authority.unknownCall({ actor: functionActor(functionName) }, `${call.service}:${call.operation}`);
}

function act({ operation, input: given }: ServiceCall, { executions, secrets, mailbox }: Services): Answer {
  if (operation === 'StartExecution') {
    const { stateMachineArn, name, input } = StartExecution.parse(given);
    if (Buffer.byteLength(input) > DATA_BYTES) {
      const constraint = `Member must have length less than or equal to ${DATA_BYTES}`;
      return refusal(
        'ValidationException',
        `1 validation error detected: Value at 'input' failed to satisfy constraint: ${constraint}`,
      );
    }
    try {
      const started = executions.start({ machineArn: stateMachineArn, name, input: JSON.parse(input) });
      const executionArn = executionArnOf(started);
      return { status: 200, body: { executionArn, startDate: Date.parse(started.startedAt) / 1000 } };
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return refusal(error.name, error.message);
      throw error;
    }
  }
  if (operation === 'StopExecution') {
    const { executionArn, error, cause } = StopExecution.parse(given);
    const why = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    if (executions.stop(executionArn, why) === undefined) {
      return refusal('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
    }
    return { status: 200, body: { stopDate: Date.now() / 1000 } };
  }
  if (operation === 'GetSecretValue') {
    const { SecretId } = GetSecretValue.parse(given);
    const value = secrets(SecretId);
    if (value === undefined) return refusal('ResourceNotFoundException', `There is no secret ${SecretId}`);
    return { status: 200, body: { Name: SecretId, SecretString: value } };
  }
  if (operation === 'SendEmail') return { status: 200, body: { MessageId: takeMail(mailbox, given) } };
  if (operation === 'ListUsersInGroup') {
    return { status: 200, body: { Users: usersInGroup(ListUsersInGroup.parse(given).GroupName) } };
  }
  return refusal('UnknownOperationException', `${operation} is not known to the local system`);
}
