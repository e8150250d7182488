import { secretText } from '#domain/passphrase.ts';

/** The bytes that a typed passphrase stands for (NFKC, UTF-8), or undefined when no keyboard types it. */
export function secretOf(typed: string): Buffer | undefined {
  const text = secretText(typed);
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}
