import type { Output } from '#contract/index.ts';
import { roles } from '#domain/roles.ts';
import { useRead } from '#renderer/ask.ts';
import { Facts, Loaded, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AddRole } from './add-role.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';

/** Who can open the records, and their passphrases. */
export function PeoplePart() {
  const vault = useRead('vault.state', {});
  return <Loaded reading={vault}>{(value) => <People vault={value} />}</Loaded>;
}

function People({ vault }: { vault: Output<'vault.state'> }) {
  const { roles: names, you, hasOne, hasNone } = words.people;
  const missing = roles.filter((role) => !vault.roles.includes(role));
  return (
    <Stack>
      <Facts
        rows={roles.map((role) => ({
          label: role === vault.role ? `${names[role]} ${you}` : names[role],
          value: vault.roles.includes(role) ? hasOne : hasNone,
        }))}
      />
      {missing.map((role) => (
        <AddRole key={role} role={role} />
      ))}
      <ChangePassphrase />
    </Stack>
  );
}
