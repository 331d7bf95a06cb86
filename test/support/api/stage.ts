import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#functions/store/table/table.ts';
import { addressesFrom } from '#infra/local/addresses.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import type { Role } from '#shared/permissions.ts';
import { startLocalSystem } from '#test/support/local-system.ts';
import { type Caller, callWith } from './caller.ts';

/** A running system with the people who call it. Money out takes two people of Finance. */
export type Stage = {
  readonly port: number;
  readonly url: string;
  readonly admin: Caller;
  readonly ops: Caller;
  readonly finance: Caller;
  readonly secondFinance: Caller;
  readonly viewer: Caller;
  readonly nobody: Caller;
  /** A partner's own staff, bound to it by their token. */
  readonly staffOf: (partnerId: string) => Promise<Caller>;
  /** The table itself, for states that no caller can bring about. */
  readonly table: Table;
  /** All that the functions of the system have logged so far. */
  readonly logs: () => string;
  readonly end: () => Promise<void>;
};

/** Starts an empty system and signs everybody in. */
export async function startStage(): Promise<Stage> {
  const { port, url, logs, stop } = await startLocalSystem();
  const as = async (role: Role, user: string, partner?: string) =>
    callWith(url, await tokenOf(port, { role, user, partner }));
  const [admin, ops, finance, secondFinance, viewer] = await Promise.all([
    as('Admin', 'admin-1'),
    as('Ops', 'ops-1'),
    as('Finance', 'finance-1'),
    as('Finance', 'finance-2'),
    as('Viewer', 'viewer-1'),
  ]);
  const engine = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint: addressesFrom(port).dynamodb });
  return {
    ...{ port, url, logs },
    ...{ admin, ops, finance, secondFinance, viewer },
    nobody: callWith(url, undefined),
    staffOf: (partnerId) => as('Partner', `partner-${partnerId}`, partnerId),
    table: await tableOf(engine),
    end: async () => {
      engine.destroy();
      await stop();
    },
  };
}

type Person = { readonly role: Role; readonly user: string; readonly partner: string | undefined };

/** A token as the local sign-in gives it. */
export async function tokenOf(port: number, person: Person): Promise<string> {
  const address = `${addressesFrom(port).signIn}/token-for`;
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(person) });
  const text = await response.text();
  if (!response.ok) throw new Error(`signing in ${person.user} answered ${response.status}: ${text}`);
  return text;
}

async function tableOf(engine: DynamoDBClient): Promise<Table> {
  const { TableNames: [name] = [] } = await engine.send(new ListTablesCommand());
  if (name === undefined) throw new Error('The engine has no table');
  const marshallOptions = { removeUndefinedValues: true };
  return { name, client: DynamoDBDocumentClient.from(engine, { marshallOptions }) };
}
