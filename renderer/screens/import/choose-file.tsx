import { useWrite } from '#renderer/asking/ask.ts';
import { forgetReadings } from '#renderer/asking/fresh.ts';
import { Button, Card, DropPlace, IconImport, Progress, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { ChosenFile } from './columns/how-to-read.ts';

interface Props {
  file: ChosenFile | undefined;
  onChosen: (file: ChosenFile) => void;
}

/** The file: which one, or why it cannot be read. */
export function ChooseFile({ file, onChosen }: Props) {
  const choose = useWrite('imports.choose');
  const { title, text, action, other, chosen } = words.import.choose;

  async function ask(): Promise<void> {
    const answer = await choose.ask({});
    if (!answer.ok || answer.value.file === null) return;
    forgetReadings(['imports.look', 'imports.preview']); // they spoke of the file before
    onChosen(answer.value.file);
  }

  return (
    <Card title={title}>
      <DropPlace onFile={() => void ask()} busy={choose.busy}>
        <Stack gap={8}>
          <p>{file ? chosen(file.fileName) : text}</p>
          <Refused problem={choose.problem} />
          {choose.progress && <Progress label={title} {...choose.progress} />}
          <div>
            <Button
              look={file ? 'second' : 'main'}
              busy={choose.busy}
              icon={<IconImport size={18} aria-hidden="true" />}
              onClick={() => void ask()}
            >
              {file ? other : action}
            </Button>
          </div>
        </Stack>
      </DropPlace>
    </Card>
  );
}
