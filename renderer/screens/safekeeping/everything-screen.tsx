import { type FormEvent, useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Notice,
  PageHeader,
  PassphraseField,
  PassphraseForm,
  Progress,
  ProseWidth,
  Stack,
  TextField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['purpose', 'passphrase'] as const;

/** All the records as files, for whoever leaves this program: with a purpose, and with the passphrase once more. */
export function EverythingScreen() {
  const { title, help, warning } = words.everything;
  return (
    <>
      <PageHeader title={title} help={help} crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]} />
      <ProseWidth>
        <Stack>
          <Notice kind="warn" title={warning.title}>
            {warning.text}
          </Notice>
          <SaveEverything />
        </Stack>
      </ProseWidth>
    </>
  );
}

function SaveEverything() {
  const [purpose, setPurpose] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<{ savedTo: string; files: number }>();
  const save = useWrite('everything.save');
  const problems = useFormProblems('everything', fields);
  const said = words.everything;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    problems.clear();
    setSaved(undefined);
    const answer = await save.ask({ purpose, passphrase });
    if (!answer.ok) return problems.refused(answer.problem, 'passphrase');
    setPassphrase('');
    setSaved(answer.value);
  }

  return (
    <Card title={said.save}>
      <PassphraseForm onSubmit={send}>
        <Stack>
          <ErrorSummary {...problems.summary} />
          <TextField
            {...problems.at('purpose')}
            label={said.purpose}
            hint={said.purposeHint}
            value={purpose}
            onChange={setPurpose}
          />
          <PassphraseField
            {...problems.at('passphrase')}
            label={said.passphrase}
            value={passphrase}
            onChange={setPassphrase}
          />
          <div>
            <Button type="submit" look="main" busy={save.busy}>
              {said.save}
            </Button>
          </div>
          {save.progress && <Progress label={said.title} {...save.progress} />}
          {saved && <Saved {...saved} />}
        </Stack>
      </PassphraseForm>
    </Card>
  );
}

function Saved({ savedTo, files }: { savedTo: string; files: number }) {
  const { ask } = useWrite('documents.openSaved');
  const { saved, savedTo: place, show } = words.everything;
  return (
    <Notice kind="ok" title={saved(files)}>
      <Stack>
        <p>{place(savedTo)}</p>
        <div>
          <Button onClick={() => void ask({ how: 'folder' })}>{show}</Button>
        </div>
      </Stack>
    </Notice>
  );
}
