import { existsSync, readFileSync } from 'node:fs';
import { filesOf } from '#db/vault/files/vault-files.ts';
import type { Role } from '#domain/roles.ts';

/** As `roles` has them, which main does not load: it would bring all of zod before the first picture. */
const inOrder = ['manager', 'headteacher'] as const satisfies readonly Role[];

/**
 * Who has a passphrase by the key file in a folder, the business manager first; nobody where there is no vault; undefined
 * where that cannot be said at a glance. Nothing is checked: it is for a picture of the lock screen (key-file.ts reads it).
 */
export function rolesAtAGlance(folder: string): Role[] | undefined {
  const { keys, previousKeys, general } = filesOf(folder);
  if (![keys, previousKeys, general].some((file) => existsSync(file))) return [];
  try {
    const [content, copy] = [readFileSync(keys), readFileSync(previousKeys)];
    const { slots } = JSON.parse(content.toString('utf8')) as { slots: { role: string }[] }; // or it is no key file of ours
    const roles = inOrder.filter((role) => slots.some((slot) => slot.role === role));
    return content.equals(copy) && roles.length > 0 ? roles : undefined;
  } catch {
    return undefined;
  }
}
