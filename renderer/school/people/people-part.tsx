import type { Output } from '#contract/index.ts';
import { roles } from '#domain/roles.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Card, Facts, Loaded, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AddRole } from './add-role.tsx';

/** Who can open the records; somebody who cannot yet chooses a passphrase here. */
export function PeoplePart({ level }: { level: 2 | 3 }) {
  const vault = useRead('vault.state', {});
  return <Loaded reading={vault}>{(value) => <People vault={value} level={level} />}</Loaded>;
}

function People({ vault, level }: { vault: Output<'vault.state'>; level: 2 | 3 }) {
  const { roles: names, canOpen, you, hasOne, hasNone } = words.people;
  const missing = roles.filter((role) => !vault.roles.includes(role));
  return (
    <Stack>
      <Card title={canOpen} level={level}>
        <Facts
          rows={roles.map((role) => ({
            label: role === vault.role ? `${names[role]} ${you}` : names[role],
            value: vault.roles.includes(role) ? hasOne : hasNone,
          }))}
        />
      </Card>
      {missing.map((role) => (
        <AddRole key={role} role={role} level={level} />
      ))}
    </Stack>
  );
}
