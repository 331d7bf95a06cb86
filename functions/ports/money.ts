import type { PaymentFacts } from '#functions/domain/payments/payment-facts.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { AccountSecret, BalanceKey, WebhookEvent } from '#functions/ports/records.ts';
import type {
  CycleId,
  ExpiryId,
  PartnerId,
  PaymentAccountId,
  PaymentExceptionId,
  PaymentId,
} from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { Balance, BalanceEntry } from '#shared/schemas/balances.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PaymentException, PaymentExceptionStatus } from '#shared/schemas/gateways.ts';
import type { UnidentifiedList } from '#shared/schemas/held.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import type { PayeeId, PaymentAccount } from '#shared/schemas/payment-accounts.ts';
import type { Payment, PaymentKind, PaymentStatus } from '#shared/schemas/payments.ts';
import type { FxRate } from '#shared/schemas/rates.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';

/** The ports of money out: payments, balances, statements, rates of exchange, and what gateways report. */
export type MoneyPorts = {
  readonly payments: {
    find(paymentId: PaymentId): Promise<Payment | undefined>;
    byReference(paymentReference: string): Promise<Payment | undefined>;
    page(
      kind: PaymentKind,
      page: PageRequest &
        Days & {
          status?: string | undefined;
          cycleId?: CycleId | undefined;
          partnerId?: PartnerId | undefined;
          territory?: string | undefined;
          /** What is paid. */
          currency?: string | undefined;
          /** Words in the payee's name. */
          payee?: string | undefined;
        },
    ): Promise<PageOf<Payment>>;
    /** What the payments of a kind are counted by: of all, or of the newest where there are very many. */
    facts(kind: PaymentKind): Promise<{ readonly items: readonly PaymentFacts[]; readonly isWhole: boolean }>;
    ofCycle(cycleId: CycleId): Promise<readonly Payment[]>;
    /** Those of a cycle that are in a state, up to a limit. */
    inState(cycleId: CycleId, status: PaymentStatus, limit: number): Promise<readonly Payment[]>;
    ofPayee(kind: PaymentKind, payeeRef: string): Promise<readonly Payment[]>;
  };
  readonly paymentAccounts: {
    /** Those of a payee, the newest first. */
    ofPayee(payeeId: PayeeId): Promise<readonly PaymentAccount[]>;
    /** Those that wait for a second person, of every payee, the oldest first, up to a limit. */
    proposed(limit: number): Promise<readonly PaymentAccount[]>;
    secretsOf(accountIds: readonly PaymentAccountId[]): Promise<readonly AccountSecret[]>;
  };
  readonly balances: {
    find(of: BalanceKey): Promise<Balance | undefined>;
    /** Those that are not 0, by territory and payee. */
    page(page: PageRequest & { territory?: string | undefined }): Promise<PageOf<Balance>>;
    ofTerritory(territory: string): Promise<readonly Balance[]>;
    /** In the order in which they were made. */
    entries(of: BalanceKey): Promise<readonly BalanceEntry[]>;
  };
  readonly exports: {
    of(cycleId: CycleId, payeeRef: string): Promise<readonly ReportExport[]>;
  };
  readonly unidentifiedLists: {
    /** Newest first. */
    page(page: PageRequest & { territory: string }): Promise<PageOf<UnidentifiedList>>;
  };
  readonly heldExpiries: {
    find(expiryId: ExpiryId): Promise<HeldExpiry | undefined>;
    /** The oldest first. */
    all(): Promise<readonly HeldExpiry[]>;
  };
  readonly fxRates: {
    page(
      page: PageRequest & Days & { base?: string | undefined; quote?: string | undefined },
    ): Promise<PageOf<FxRate>>;
    /** The latest rate of a pair up to a date. */
    latest(base: string, quote: string, onOrBefore: string): Promise<FxRate | undefined>;
  };
  readonly paymentExceptions: {
    find(exceptionId: PaymentExceptionId): Promise<PaymentException | undefined>;
    /** The open ones first; of each status the newest first. */
    page(
      page: PageRequest & { status?: PaymentExceptionStatus | undefined },
    ): Promise<PageOf<PaymentException>>;
    /** The open ones that name a payment reference, the oldest first. */
    openOf(paymentReference: string): Promise<readonly PaymentException[]>;
  };
  readonly webhookEvents: {
    find(provider: string, eventId: string): Promise<WebhookEvent | undefined>;
    /** Those that say a payment reference, the newest first. */
    ofReference(paymentReference: string): Promise<readonly WebhookEvent[]>;
  };
};
