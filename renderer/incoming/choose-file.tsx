import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { forgetReadings } from '#renderer/asking/fresh.ts';
import { Button, Card, DropPlace, IconImport, Progress, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** What a file from outside holds, as far as a screen shows it. */
export type ChosenFile = NonNullable<Output<'imports.choose'>['file']>;

interface Props {
  /** Which files are meant. */
  text: string;
  /** The looks that spoke of the file before. */
  forgets: Parameters<typeof forgetReadings>[0];
  file: ChosenFile | undefined;
  onChosen: (file: ChosenFile) => void;
}

/** The file: which one, or why it cannot be read. */
export function ChooseFile({ file, text, forgets, onChosen }: Props) {
  const choose = useWrite('imports.choose');
  const { title, action, other, chosen } = words.import.choose;

  async function ask(): Promise<void> {
    const answer = await choose.ask({});
    if (!answer.ok || answer.value.file === null) return;
    forgetReadings(forgets);
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
