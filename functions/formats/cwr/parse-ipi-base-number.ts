/**
 * The IPI base number with its dashes (`I-001068130-6`), or undefined when it is none: `I`, nine digits and the check
 * digit (10 − ((2 + Σ i·dᵢ) mod 10)) mod 10. It names the person behind the names.
 */
export function parseIpiBaseNumber(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  if (!/^I\d{10}$/.test(plain)) return undefined;
  let sum = 2;
  for (let i = 1; i <= 9; i += 1) sum += i * Number(plain[i]);
  if ((10 - (sum % 10)) % 10 !== Number(plain[10])) return undefined;
  return `I-${plain.slice(1, 10)}-${plain[10]}`;
}
