import { ChangePassphrase } from '#renderer/school/people/change-passphrase.tsx';
import { PeoplePart } from '#renderer/school/people/people-part.tsx';
import { Stack } from '#renderer/ui/index.ts';

/** Who can open the records, and a new passphrase for whoever is there. */
export function PeopleSettings({ level }: { level: 3 }) {
  return (
    <Stack>
      <PeoplePart level={level} />
      <ChangePassphrase />
    </Stack>
  );
}
