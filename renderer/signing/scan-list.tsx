import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { KeptFile } from '#renderer/papers/kept-file.tsx';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { Button, ButtonRow, DropPlace, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

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
    <DropPlace onFile={() => void choose()} busy={add.busy}>
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
    </DropPlace>
  );
}

function OneScan({ recordId, scan }: { recordId: RecordId; scan: Scan }) {
  const show = useWrite('scans.show');
  const remove = useWrite('scans.remove');
  const { save, busy } = useSaveFile('scans.save');
  const one = { recordId, scanId: scan.id };
  return (
    <KeptFile
      file={scan}
      show={() => show.ask(one)}
      save={() => save(one)}
      remove={() => remove.ask(one)}
      busy={{ show: show.busy, save: busy, remove: remove.busy }}
      problem={show.problem ?? remove.problem}
    />
  );
}
