/** By which a payment reference is found: banks and people write it in any case. */
export function referenceKey(paymentReference: string): string {
  return paymentReference.toUpperCase();
}
