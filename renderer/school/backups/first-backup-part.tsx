import { useRead } from '#renderer/asking/ask.ts';
import { Loaded, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { MakeBackup } from './make-backup.tsx';
import { Places } from './places.tsx';

/** The step of the set-up: a place, and the first copy there, proved. */
export function FirstBackupPart() {
  const state = useRead('backups.state', {});
  const { intro, state: says } = words.backups;
  return (
    <Stack>
      <p>{intro}</p>
      <Loaded reading={state}>
        {({ places, standing, isDemo }) =>
          isDemo ? (
            <Notice kind="info">{says.demo}</Notice>
          ) : (
            <Stack>
              <Places places={places} />
              {places.length > 0 && <MakeBackup isFirst={standing.state === 'never'} />}
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
}
