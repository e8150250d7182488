import { createHmac } from 'node:crypto';
import { DIGEST, type Digest } from '#domain/list-back/row-keys.ts';

/**
 * The digest of a cell in a list that goes out, by what names the vault: whoever has the file alone cannot try out which
 * text it is of, as they could where somebody took a column away before handing the file on.
 */
export function cellDigest({ vaultId }: { vaultId: string }): Digest {
  return (row, column, text) =>
    createHmac('sha256', vaultId)
      .update(JSON.stringify([row, column, text]))
      .digest('base64url')
      .slice(0, DIGEST);
}
