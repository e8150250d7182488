import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { KeptFile } from '#renderer/papers/kept-file.tsx';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { Button, ButtonRow, DropPlace, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** A training that was held, with those who were there. */
export type HeldEvent = Output<'trainingEvents.list'>['events'][number];
/** Somebody who was there. */
export type Attendance = HeldEvent['people'][number];

const says = words.trainingHeld.files;

/** The certificate of somebody as it was issued: the files that are kept of it, and a way to add one. */
export function CertificateFiles({ event, person }: { event: HeldEvent; person: Attendance }) {
  const add = useWrite('certificates.add');
  const { staffId, name, files } = person;

  async function choose(): Promise<void> {
    const chosen = await add.ask({ trainingEventId: event.id, staffId });
    if (chosen.ok && chosen.value.added) toast({ text: says.added(name) });
  }

  return (
    <DropPlace onFile={() => void choose()} busy={add.busy}>
      <Stack gap={4}>
        {files.map((file) => (
          <OneFile key={file.id} staffId={staffId} file={file} />
        ))}
        <Refused problem={add.problem} />
        <ButtonRow>
          <Button look="quiet" label={says.addOf(name, event.what)} busy={add.busy} onClick={() => void choose()}>
            {files.length === 0 ? says.add : says.addMore}
          </Button>
        </ButtonRow>
      </Stack>
    </DropPlace>
  );
}

function OneFile({ staffId, file }: { staffId: StaffId; file: Attendance['files'][number] }) {
  const show = useWrite('certificates.show');
  const remove = useWrite('certificates.remove');
  const { save, busy } = useSaveFile('certificates.save');
  const one = { staffId, certificateScanId: file.id };
  return (
    <KeptFile
      file={file}
      show={() => show.ask(one)}
      save={() => save(one)}
      remove={() => remove.ask(one)}
      busy={{ show: show.busy, save: busy, remove: remove.busy }}
      problem={show.problem ?? remove.problem}
    />
  );
}
