import { useRead } from '#renderer/asking/ask.ts';
import { Loaded, Stack } from '#renderer/ui/index.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { OtherPerson } from './other-person.tsx';
import { PeoplePart } from './people-part.tsx';
import { SheetsSeen } from './sheets-seen.tsx';

/** Who can open the records, a new passphrase for whoever is there, and what is done when the other person leaves or forgets. */
export function PeopleSettings({ level }: { level: 2 | 3 }) {
  const vault = useRead('vault.state', {});
  return (
    <Stack>
      <PeoplePart level={level} />
      <SheetsSeen level={level} />
      <Loaded reading={vault}>
        {({ role, roles }) => (
          <Stack>
            {role && <ChangePassphrase role={role} roles={roles} level={level} />}
            {roles
              .filter((other) => other !== role)
              .map((other) => (
                <OtherPerson key={other} role={other} level={level} />
              ))}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
