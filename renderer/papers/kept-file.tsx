import { useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { ActionDialog, Button, ButtonRow, Dialog, Refused, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { Sheet } from './sheet.tsx';

interface KeptFileProps {
  file: { name: string; kind: ScanKind; size: number; addedOn: Day };
  /** Makes the page on which a picture is shown. */
  show: () => Promise<Answer<{ address: string }>>;
  save: () => Promise<unknown>;
  remove: () => Promise<Answer<unknown>>;
  busy: { show: boolean; save: boolean; remove: boolean };
  problem: Refusal | undefined;
}

const says = words.scans;

/** A file that is kept inside the records: what it is, and ways to look at it, to save it and to take it away for good. */
export function KeptFile({ file, show, save, remove, busy, problem }: KeptFileProps) {
  const [page, setPage] = useState<string>();
  const [isRemoving, setRemoving] = useState(false);
  const { name, kind, size, addedOn } = file;

  async function look(): Promise<void> {
    const shown = await show();
    if (shown.ok) setPage(shown.value.address);
  }

  async function takeAway(): Promise<void> {
    const removed = await remove();
    if (removed.ok) toast({ text: says.removed });
  }

  return (
    <>
      <p className="small">{says.one(name, says.kinds[kind], sizeInWords(size), shortDay(addedOn, lang))}</p>
      <ButtonRow>
        {kind !== 'pdf' && (
          <Button look="quiet" label={says.showOf(name)} busy={busy.show} onClick={() => void look()}>
            {says.show}
          </Button>
        )}
        <Button look="quiet" label={says.saveOf(name)} busy={busy.save} onClick={() => void save()}>
          {says.save}
        </Button>
        <Button look="quiet" label={says.removeOf(name)} onClick={() => setRemoving(true)}>
          {says.remove}
        </Button>
      </ButtonRow>
      <Refused problem={problem} />
      <Dialog open={page !== undefined} wide title={says.page(name)} onClose={() => setPage(undefined)}>
        {page !== undefined && <Sheet address={page} label={says.page(name)} />}
      </Dialog>
      <ActionDialog
        open={isRemoving}
        danger
        title={says.removeTitle}
        action={says.removeAction}
        busy={busy.remove}
        onDo={() => void takeAway()}
        onClose={() => setRemoving(false)}
      >
        <p>{says.removeText(name)}</p>
      </ActionDialog>
    </>
  );
}

const MEGABYTE = 1024 * 1024;

function sizeInWords(bytes: number): string {
  return bytes < MEGABYTE
    ? says.kilobytes(Math.max(1, Math.round(bytes / 1024)))
    : says.megabytes((bytes / MEGABYTE).toFixed(1));
}
