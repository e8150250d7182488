import type { RecordId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { Button, DropPlace, IconImport, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.returnedForms;

/** Reads a form that came back from Word: chosen, or dropped on what stands here. It opens beside its own record. */
export function ReadForm({ recordId }: { recordId: RecordId }) {
  const choose = useWrite('returnedForms.choose');
  async function ask(): Promise<void> {
    const answer = await choose.ask({ recordId });
    const file = answer.ok ? answer.value.file : null;
    if (file) go('returnedForms', {}, { file: file.fileId, record: file.recordId });
  }
  return (
    <DropPlace onFile={() => void ask()} busy={choose.busy}>
      <Stack gap={8}>
        <p className="small">{says.readText}</p>
        <Refused problem={choose.problem} />
        <div>
          <Button busy={choose.busy} icon={<IconImport size={18} aria-hidden="true" />} onClick={() => void ask()}>
            {says.read}
          </Button>
        </div>
      </Stack>
    </DropPlace>
  );
}
