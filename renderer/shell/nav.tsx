import { places } from '#contract/places.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { href } from '#renderer/places/routes.ts';
import { words } from '#renderer/words/index.ts';

const groups = [...Map.groupBy(places, ({ group }) => group).values()];

/** The way to every subject. The one whose screen is shown is marked. */
export function Nav({ at }: { at: string }) {
  const last = groups.length - 1;
  return (
    <nav className="nav" aria-label={words.shell.nav} data-region>
      {groups.map((group, index) => (
        <ul key={group[0]?.group}>
          {group.map(({ name, address }) => (
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
