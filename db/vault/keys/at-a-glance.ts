import { existsSync, readFileSync } from 'node:fs';
import { filesOf } from '#db/vault/files/vault-files.ts';

/**
 * Who has a passphrase by the key file in a folder, the business manager first; nobody where there is no vault; undefined
 * where that cannot be said at a glance. Nothing is checked: it is for a picture of the lock screen (key-file.ts reads it).
 */
export function rolesAtAGlance(folder: string): string[] | undefined {
  const { keys, previousKeys, general } = filesOf(folder);
  if (![keys, previousKeys, general].some((file) => existsSync(file))) return [];
  try {
    const [content, copy] = [readFileSync(keys), readFileSync(previousKeys)];
    const { slots } = JSON.parse(content.toString('utf8')) as { slots: { role: string }[] }; // or it is no key file of ours
    const roles = ['manager', 'headteacher'].filter((role) => slots.some((slot) => slot.role === role));
    return content.equals(copy) && roles.length > 0 ? roles : undefined;
  } catch {
    return undefined;
  }
}
