import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll, saveNow } from '#renderer/asking/autosave.ts';
import { type Command, doCommand, useCommand } from '#renderer/asking/commands.ts';
import { listen } from '#renderer/asking/machine.ts';
import { BulkActionDialog, type BulkActionDialogProps } from '#renderer/bulk/bulk-actions.tsx';
import type { RouteName } from '#renderer/places/routes.ts';
import { type Found, Palette, toast } from '#renderer/ui/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { everythingFinder, whenNothingFits } from './find/find-everything.ts';
import { HelpPanel } from './help-panel.tsx';

const keys: Record<string, Command> = {
  'Ctrl+k': 'find',
  'Ctrl+s': 'save',
  'Ctrl+p': 'print',
  'Ctrl+l': 'lock',
  F1: 'help',
};

/** What works on every screen: find, save, help, lock; by keys and by the machine's menu. */
export function Commands({ isOpen, at }: { isOpen: boolean; at: RouteName | undefined }) {
  const [panel, setPanel] = useState<'find' | 'help'>();
  const [inDialog, setInDialog] = useState<string>();
  const [marking, setMarking] = useState<Omit<BulkActionDialogProps, 'onClose'>>();
  const lock = useWrite('vault.lock');
  const close = useCallback(() => setPanel(undefined), []);
  const isFinding = panel === 'find';
  // anew each time it is opened: what there is to find may have changed
  const find = useMemo(
    () =>
      isFinding
        ? everythingFinder(({ reviewId, cycleId }, { step, on }) =>
            setMarking({ what: 'mark', ids: new Set([reviewId]), cycleId, step, on }),
          )
        : findsNothing,
    [isFinding],
  );

  useCommand('find', () => setPanel(isOpen ? 'find' : undefined));
  useCommand('help', () => {
    if (panel === undefined) setInDialog(titleOfDialog());
    setPanel('help');
  });
  useCommand('save', () => void saveNow());
  useCommand('lock', () => {
    if (isOpen) void flushAll().then(() => lock.ask({}));
  });
  useEffect(() => listen('command', ({ command }) => answer(command)), []);
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <Palette open={isFinding} onClose={close} find={find} otherwise={whenNothingFits} />
      {isOpen && marking && <BulkActionDialog {...marking} onClose={() => setMarking(undefined)} />}
      <HelpPanel open={panel === 'help'} onClose={close} at={at} inDialog={inDialog} />
    </>
  );
}

/** What the dialog is called that lies over all others. */
function titleOfDialog(): string | undefined {
  return [...document.querySelectorAll('[role=dialog] h2')].at(-1)?.textContent ?? undefined;
}

async function findsNothing(): Promise<readonly Found[]> {
  return [];
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.shiftKey) return;
  const command = keys[event.ctrlKey ? `Ctrl+${event.key.toLowerCase()}` : event.key];
  if (!command) return;
  event.preventDefault();
  answer(command);
}

function answer(command: Command): void {
  if (!doCommand(command)) toast({ text: sentence({ code: 'nothing-to-print' }) }); // the frame answers all others
}
