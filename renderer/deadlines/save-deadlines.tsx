import type { Input } from '#contract/index.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { Button, IconCalendar } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Saves the deadlines that run as a file, which Outlook or another calendar takes in. */
export function SaveDeadlines({ of }: { of: Input<'reviews.saveCalendar'> }) {
  const { save, busy } = useSaveFile('reviews.saveCalendar');
  return (
    <Button icon={<IconCalendar size={18} aria-hidden="true" />} busy={busy} onClick={() => void save(of)}>
      {words.reviews.saveDeadlines}
    </Button>
  );
}
