import { places } from '#contract/places.ts';
import type { Role } from '#domain/roles.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { href } from '#renderer/places/routes.ts';
import { words } from '#renderer/words/index.ts';

const groups = [...Map.groupBy(places, ({ group }) => group).values()];

/** What only the headteacher goes to; it stands after the subjects, and in nobody else's navigation. */
const headteachersOwn = { name: 'concerns', address: '/concerns' } as const;

/** The way to every subject. The one whose screen is shown is marked. */
export function Nav({ at, role }: { at: string; role: Role | null }) {
  const last = groups.length - 1;
  const placesOf = (group: (typeof groups)[number], index: number) =>
    index === 0 && role === 'headteacher' ? [...group, headteachersOwn] : group;
  return (
    <nav className="nav" aria-label={words.shell.nav} data-region>
      {groups.map((group, index) => (
        <ul key={group[0]?.group}>
          {placesOf(group, index).map(({ name, address }) => (
            <li key={name}>
              <a href={href(name)} aria-current={isAt(address, at) ? 'page' : undefined}>
                {words.shell.screens[name]}
              </a>
            </li>
          ))}
          {index === last && (
            <>
              <li>
                <button type="button" onClick={() => doCommand('help')}>
                  {words.shell.help}
                </button>
              </li>
              <li>
                <button type="button" onClick={() => doCommand('lock')}>
                  {words.shell.lock}
                </button>
              </li>
            </>
          )}
        </ul>
      ))}
    </nav>
  );
}

function isAt(address: string, at: string): boolean {
  return at === address || (address !== '/' && at.startsWith(`${address}/`));
}
