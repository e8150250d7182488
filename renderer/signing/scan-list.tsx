import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { RecordId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { Sheet } from '#renderer/papers/sheet.tsx';
import { ActionDialog, Button, ButtonRow, Dialog, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Scan = Output<'scans.ofRecord'>['scans'][number];

const says = words.scans;

interface ScanListProps {
  recordId: RecordId;
  version: number;
  /** Those of this version. */
  scans: readonly Scan[];
}

/** The scans of one signed version, each to be looked at, saved or removed, and a way to add one. */
export function ScanList({ recordId, version, scans }: ScanListProps) {
  const add = useWrite('scans.add');

  async function choose(): Promise<void> {
    const chosen = await add.ask({ recordId, version });
    if (chosen.ok && chosen.value.added) toast({ text: says.added });
  }

  return (
    <Stack gap={4}>
      {scans.map((scan) => (
        <OneScan key={scan.id} recordId={recordId} scan={scan} />
      ))}
      <Refused problem={add.problem} />
      {scans.length === 0 && <p className="small">{says.hint}</p>}
      <ButtonRow>
        <Button label={says.addOf(version)} busy={add.busy} onClick={() => void choose()}>
          {says.add}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function OneScan({ recordId, scan }: { recordId: RecordId; scan: Scan }) {
  const [page, setPage] = useState<string>();
  const [isRemoving, setRemoving] = useState(false);
  const show = useWrite('scans.show');
  const remove = useWrite('scans.remove');
  const { save, busy } = useSaveFile('scans.save');
  const { id: scanId, name, kind, size, addedOn } = scan;
  const one = { recordId, scanId };

  async function look(): Promise<void> {
    const shown = await show.ask(one);
    if (shown.ok) setPage(shown.value.address);
  }

  async function takeAway(): Promise<void> {
    const removed = await remove.ask(one);
    if (removed.ok) toast({ text: says.removed });
  }

  return (
    <>
      <p className="small">{says.one(name, says.kinds[kind], sizeInWords(size), shortDay(addedOn, lang))}</p>
      <ButtonRow>
        {kind !== 'pdf' && (
          <Button look="quiet" label={says.showOf(name)} busy={show.busy} onClick={() => void look()}>
            {says.show}
          </Button>
        )}
        <Button look="quiet" label={says.saveOf(name)} busy={busy} onClick={() => void save(one)}>
          {says.save}
        </Button>
        <Button look="quiet" label={says.removeOf(name)} onClick={() => setRemoving(true)}>
          {says.remove}
        </Button>
      </ButtonRow>
      <Refused problem={show.problem ?? remove.problem} />
      <Dialog open={page !== undefined} wide title={says.page(name)} onClose={() => setPage(undefined)}>
        {page !== undefined && <Sheet address={page} label={says.page(name)} />}
      </Dialog>
      <ActionDialog
        open={isRemoving}
        danger
        title={says.removeTitle}
        action={says.removeAction}
        busy={remove.busy}
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
