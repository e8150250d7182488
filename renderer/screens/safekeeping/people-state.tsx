import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Who has a passphrase, in one line. */
export function PeopleState() {
  const vault = useRead('vault.state', {});
  const { both, only } = words.safekeeping.people;
  return (
    <Loaded reading={vault}>
      {({ roles: [first, second] }) => first && <span>{second ? both : only[first]}</span>}
    </Loaded>
  );
}
