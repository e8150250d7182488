import { href } from '#renderer/places/routes.ts';
import { BackupPart } from '#renderer/school/backup-part.tsx';
import { Card, PageHeader, ProseWidth } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The copies of the records. */
export function BackupsScreen() {
  const { title: above, backups } = words.safekeeping;
  return (
    <>
      <PageHeader title={backups.title} help={backups.help} crumbs={[{ label: above, to: href('safekeeping') }]} />
      <ProseWidth>
        <Card>
          <BackupPart />
        </Card>
      </ProseWidth>
    </>
  );
}
