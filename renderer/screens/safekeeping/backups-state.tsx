import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** How the backups stand, in a line. */
export function BackupsState() {
  const school = useRead('school.read', {});
  const { place, noPlace } = words.safekeeping.backups;
  return <Loaded reading={school}>{({ backupPlace }) => (backupPlace === '' ? noPlace : place(backupPlace))}</Loaded>;
}
