import { go } from '#renderer/places/address.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** A key was turned: says what older backups still open with, and goes to the new sheets, which have to be printed. */
export function toNewSheets(): void {
  toast({ text: words.people.other.turned });
  go('setUpPart', { part: 'recovery' });
}
