import type { Parsed } from '#contract/index.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { addDisclosure } from '#db/writes/disclosures.ts';
import type { DisclosureId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { purposesOfAll, type Recipient } from './papers-out.ts';

type Sharing = NonNullable<Parsed<'outgoing.save'>['sharing']>;

/** For whom papers are and why, in the words of today. Refuses what says nothing, and a purpose that nobody offered. */
export function sharingSaid(sharing: Sharing, of: readonly Recipient[]): Result<Sharing> {
  const { sharedWith, purposeId, purpose } = sharing;
  if (sharedWith === '') return refuse({ code: 'field-empty', field: 'sharedWith' });
  if (purposeId === null) return purpose === '' ? refuse({ code: 'field-empty', field: 'purpose' }) : done(sharing);
  const known = purposesOfAll(of).purposes.find(({ id }) => id === purposeId);
  return known
    ? done({ ...sharing, purpose: known.purpose.en })
    : refuse({ code: 'field-unknown', field: 'purposeId' });
}

/** What is noted: which document, for whom, and of whose records. */
interface Shared {
  document: string;
  sharing: Sharing;
  of: readonly Recipient[];
}

/**
 * Notes on each record that its paper was shared, in the compartment where the record stands (requirements 9.4). A purpose
 * that the policy does not permit for somebody's group is noted of them as another one.
 */
export function noteShared(vault: OpenVault, { document, sharing, of }: Shared, asked: Occasion): void {
  const { sharedWith, purposeId, purpose, note } = sharing;
  const byHome = Map.groupBy(of, ({ restricted }) => (restricted ? 'restricted' : 'general'));
  for (const [home, here] of byHome) {
    vault[home]?.transaction((db) => {
      for (const { recordId, title, purposes } of here) {
        const permitted = purposes.find(({ id }) => id === purposeId);
        addDisclosure(db, {
          id: asked.newId<DisclosureId>(),
          recordId,
          document,
          what: title?.en ?? '',
          sharedWith,
          sharedOn: asked.today,
          purposeId: permitted?.id ?? null,
          purpose: permitted?.purpose.en ?? purpose,
          clause: permitted?.clause ?? null,
          note,
          notedOn: asked.today,
          notedBy: asked.by,
        });
      }
    });
  }
}
