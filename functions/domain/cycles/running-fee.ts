/**
 * Parts a line's fee over its usages as they come, so that each shows gross, fee and net: the usages up to one have
 * together the fee in proportion to their gross, rounded down, and the last has what is left. So fees add up to the line's,
 * none is more than one unit from its exact part, and a reader can work them out row by row.
 *
 * @example
 * const feeOf = runningFee({ feeMinor: 3n, grossMinor: 10n });
 * [feeOf(5n), feeOf(5n)] // 1n, 2n
 */
export function runningFee({
  feeMinor,
  grossMinor,
}: {
  readonly feeMinor: bigint;
  readonly grossMinor: bigint;
}): (usageMinor: bigint) => bigint {
  let [grossSoFar, feeSoFar] = [0n, 0n];
  return (usageMinor) => {
    grossSoFar += usageMinor;
    const upToHere = grossMinor === 0n ? 0n : (feeMinor * grossSoFar) / grossMinor;
    const fee = upToHere - feeSoFar;
    feeSoFar = upToHere;
    return fee;
  };
}
