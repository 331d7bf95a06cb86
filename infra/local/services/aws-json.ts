import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { readBody } from '#infra/local/process/read-body.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';
import { executionArnOf } from '#infra/local/workflows/ended-event.ts';
import { ExecutionAlreadyExists, type Executions } from '#infra/local/workflows/executions.ts';

const StartExecution = z.object({ stateMachineArn: z.string(), name: z.string(), input: z.string() });
const StopExecution = z.object({
  executionArn: z.string(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
const GetSecretValue = z.object({ SecretId: z.string() });
const LIMIT_BYTES = 1024 * 1024;

type Answer = { readonly status: number; readonly body: unknown };
const refusal = (type: string, message: string): Answer => ({
  status: 400,
  body: { __type: type, message, Message: message },
});

type Services = { readonly executions: Executions; readonly secrets: Secrets };

/** Step Functions' StartExecution and StopExecution, and Secrets Manager's GetSecretValue, in AWS's JSON protocol. */
export async function serveServices(
  addresses: Addresses,
  services: Services,
  say: (line: string) => void,
): Promise<void> {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request, LIMIT_BYTES);
    const target = String(request.headers['x-amz-target'] ?? '').split('.');
    const { status, body: answer } = act(target.at(-1) ?? '', body?.toString('utf8') ?? '{}', services);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  };
  await listen(addresses.services, handle, say);
}

function act(operation: string, body: string, { executions, secrets }: Services): Answer {
  if (operation === 'StartExecution') {
    const { stateMachineArn, name, input } = StartExecution.parse(JSON.parse(body));
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
    const { executionArn, error, cause } = StopExecution.parse(JSON.parse(body));
    const why = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    if (executions.stop(executionArn, why) === undefined) {
      return refusal('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
    }
    return { status: 200, body: { stopDate: Date.now() / 1000 } };
  }
  if (operation === 'GetSecretValue') {
    const { SecretId } = GetSecretValue.parse(JSON.parse(body));
    const value = secrets(SecretId);
    if (value === undefined) return refusal('ResourceNotFoundException', `There is no secret ${SecretId}`);
    return { status: 200, body: { Name: SecretId, SecretString: value } };
  }
  return refusal('UnknownOperationException', `${operation} is not known to the local system`);
}
