import type { Input } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { offerToNote, paperOfRecord } from './offered-note.ts';

/** What is saved as a file. */
type Saving =
  | 'requests.savePack'
  | 'documents.save'
  | 'reviews.saveCalendar'
  | 'meetings.saveCalendar'
  | 'policies.saveFile'
  | 'scans.save'
  | 'certificates.save';

/** Saves a file where the office chooses, with everything that was typed until now; offers to open it. */
export function useSaveFile<Name extends Saving>(
  name: Name,
): { save: (asked: Input<Name>) => Promise<void>; busy: boolean } {
  const { ask, busy } = useWrite(name);
  const { ask: openSaved } = useWrite('documents.openSaved');

  async function save(asked: Input<Name>): Promise<void> {
    await flushAll();
    const saved = await ask(asked);
    if (saved.ok) {
      toast({
        text: words.documents.saved(saved.value.fileName),
        actions: [
          ...noteAction(asked),
          { label: words.documents.open, run: () => void openSaved({ how: 'open' }) },
          { label: words.documents.showInFolder, run: () => void openSaved({ how: 'folder' }) },
        ],
      });
    } else if (saved.problem.code !== 'save-cancelled') {
      toast({
        text: sentence(saved.problem),
        actions: [{ label: words.documents.saveAgain, run: () => void save(asked) }],
      });
    }
  }

  return { save, busy };
}

/** Saves a document, as above. */
export function useSaveDocument() {
  return useSaveFile('documents.save');
}

/** Prints a document, with everything that was typed until now. */
export function usePrintDocument(): { print: (asked: Input<'documents.print'>) => Promise<void>; busy: boolean } {
  const { ask, busy } = useWrite('documents.print');

  async function print(asked: Input<'documents.print'>): Promise<void> {
    await flushAll();
    const printed = await ask(asked);
    if (printed.ok) {
      const actions = noteAction(asked);
      if (actions.length > 0) toast({ text: words.documents.printed, actions });
      return;
    }
    if (printed.problem.code === 'save-cancelled') return;
    toast({
      text: sentence(printed.problem),
      actions: [{ label: words.documents.printAgain, run: () => void print(asked) }],
    });
  }

  return { print, busy };
}

/** Whoever gives a paper of a record to a third person notes it: offered, and never asked for. */
function noteAction(asked: object): { label: string; run: () => void }[] {
  const out = paperOfRecord(asked);
  return out ? [{ label: words.documents.noteWhom, run: () => offerToNote(out) }] : [];
}
