import { doCommand } from '#renderer/asking/commands.ts';
import { href, type RouteName, routes } from '#renderer/places/routes.ts';
import { words } from '#renderer/words/en.ts';

type Place = keyof typeof words.shell.screens;

/** The subjects, then what comes out of them, then what is seldom needed. */
const groups = [
  ['home', 'staff', 'reviews', 'trainingNeeds'],
  ['documents'],
  ['changes', 'settings'],
] as const satisfies readonly (readonly (Place & RouteName)[])[];

/** The way to every subject. The one whose screen is shown is marked. */
export function Nav({ at }: { at: string }) {
  const last = groups.length - 1;
  return (
    <nav className="nav" aria-label={words.shell.nav} data-region>
      {groups.map((places, index) => (
        <ul key={places[0]}>
          {places.map((place) => (
            <li key={place}>
              <a href={href(place)} aria-current={isAt(place, at) ? 'page' : undefined}>
                {words.shell.screens[place]}
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

function isAt(place: RouteName, at: string): boolean {
  const { path } = routes[place];
  return at === path || (path !== '/' && at.startsWith(`${path}/`));
}
