import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { MakeBackup } from '#renderer/school/backups/make-backup.tsx';
import { Places } from '#renderer/school/backups/places.tsx';
import { Card, Loaded, Notice, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { BackupList } from './backup-list.tsx';
import { BeforeRestore } from './before-restore.tsx';

/** The copies of the records: where they go, which there are, how long they stay. */
export function BackupsScreen() {
  const state = useRead('backups.state', {});
  const { title, help, intro, places: placesTitle, list, kept, state: says } = words.backups;
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        note={intro}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
      />
      <Loaded reading={state}>
        {({ places, problem, isDemo }) => (
          <Stack>
            {isDemo && <Notice kind="info">{says.demo}</Notice>}
            {problem && (
              <Notice kind="bad" title={words.backups.home.failed}>
                <p>{sentence(problem)}</p>
              </Notice>
            )}
            {!isDemo && (
              <Card title={placesTitle}>
                <Stack>
                  <Places places={places} />
                  {places.length > 0 && <MakeBackup />}
                </Stack>
              </Card>
            )}
            <Card title={list}>
              <BackupList />
            </Card>
            <Card title={kept.title}>
              {kept.text.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </Card>
            <BeforeRestore />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
