import { useEffect, useRef, useState } from 'react';
import { places } from '#contract/places.ts';
import type { Role } from '#domain/roles.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { href } from '#renderer/places/routes.ts';
import { words } from '#renderer/words/index.ts';

const groups = [...Map.groupBy(places, ({ group }) => group).values()];

/** What only the headteacher goes to; it stands after the subjects, and in nobody else's navigation. */
const headteachersOwn = { name: 'concerns', address: '/concerns' } as const;

/** The way to every subject. The one whose screen is shown is marked. In a narrow window it is folded behind a button. */
export function Nav({ at, role }: { at: string; role: Role | null }) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const last = groups.length - 1;
  const placesOf = (group: (typeof groups)[number], index: number) =>
    index === 0 && role === 'headteacher' ? [...group, headteachersOwn] : group;
  useEffect(() => setOpen(false), [at]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      menu.current?.focus();
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Node && !menu.current?.parentElement?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, [isOpen]);
  return (
    <nav className="nav" aria-label={words.shell.nav} data-region>
      <button
        type="button"
        className="nav-fold"
        ref={menu}
        aria-expanded={isOpen}
        aria-controls="nav-places"
        onClick={() => setOpen(!isOpen)}
      >
        {words.shell.menu}
      </button>
      <div className="nav-places" id="nav-places" data-open={isOpen || undefined}>
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
      </div>
    </nav>
  );
}

function isAt(address: string, at: string): boolean {
  return at === address || (address !== '/' && at.startsWith(`${address}/`));
}
