import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, Facts, Loaded, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The folder for copies of the records. */
export function BackupPart() {
  const school = useRead('school.read', {});
  const choose = useWrite('school.chooseBackupPlace');
  const { text, none, place, choose: chooseAction, change } = words.settings.backup;
  return (
    <Stack>
      <p>{text}</p>
      <Refused problem={choose.problem} />
      <Loaded reading={school}>
        {({ backupPlace }) => (
          <Stack>
            <Facts rows={[{ label: place, value: backupPlace === '' ? none : backupPlace }]} />
            <div>
              <Button busy={choose.busy} onClick={() => void choose.ask({})}>
                {backupPlace === '' ? chooseAction : change}
              </Button>
            </div>
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
