import { type Day, isDay } from '#domain/days/dates.ts';
import type { Signature, Signer } from '#domain/record/signer.ts';
import { words } from '#renderer/words/index.ts';

const says = words.review.sign;

/** A signature as it is being typed; the day is a text until it is one. */
export interface SignDraft {
  signer: Signer;
  /** What the policy calls them. */
  label: string;
  /** Whether the record waits for them; whoever acts beside the appraiser may sign, too. */
  needed: boolean;
  name: string;
  signedOn: string;
  /** Whether they declined to sign, and what they said. */
  hasDeclined: boolean;
  declined: string;
}

export type SignField = 'name' | 'signedOn' | 'declined';

/** Who is asked to sign, as the dialog begins. */
export function signDraft(
  who: Pick<SignDraft, 'signer' | 'label' | 'needed' | 'name'> & { signedOn?: string },
): SignDraft {
  return { signedOn: '', ...who, hasDeclined: false, declined: '' };
}

/** What is still missing in a box; undefined where nothing is. Somebody who need not sign is left out without a day. */
export function missingIn(draft: SignDraft, field: SignField): string | undefined {
  if (isLeftOut(draft)) return undefined;
  if (field === 'name') return draft.name.trim() === '' ? says.nameMissing : undefined;
  if (field === 'declined') return draft.hasDeclined && draft.declined.trim() === '' ? says.declinedMissing : undefined;
  return isDay(draft.signedOn) ? undefined : says.dayMissing;
}

/** The signatures as they are sent; undefined while something is missing. */
export function signaturesOf(drafts: readonly SignDraft[]): Omit<Signature, 'version'>[] | undefined {
  const given = drafts.filter((draft) => !isLeftOut(draft));
  const isWhole = given.every((draft) => fields.every((field) => missingIn(draft, field) === undefined));
  return isWhole ? given.map(signatureOf) : undefined;
}

const fields: readonly SignField[] = ['name', 'signedOn', 'declined'];

function isLeftOut({ needed, signedOn, hasDeclined }: SignDraft): boolean {
  return !needed && signedOn === '' && !hasDeclined;
}

function signatureOf({ signer, name, signedOn, hasDeclined, declined }: SignDraft): Omit<Signature, 'version'> {
  return { signer, name, signedOn: signedOn as Day, declined: hasDeclined ? declined : '' }; // a whole draft has a day
}
