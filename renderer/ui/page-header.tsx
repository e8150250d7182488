import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '#renderer/words/index.ts';
import { useSayHelp } from './help.ts';
import './show.css';

export interface PageHeaderProps {
  title: string;
  /** What the window is called where the title names a person: that stands in title bar and taskbar, and on a shared screen. */
  windowTitle?: string;
  /** What F1 says: a few short sentences. A constant of the screen's words. */
  help: readonly string[];
  /** The screens above this one. */
  crumbs?: readonly { label: string; to: string }[];
  /** The line under the title. */
  note?: ReactNode;
  actions?: ReactNode;
}

/** The head of a screen, once on each: its name, where it stands, what may be done. Takes the focus on arrival. */
export function PageHeader({ title, windowTitle = title, help, crumbs, note, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useSayHelp(title, help);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    const prefix = document.title.startsWith(words.kit.errorPrefix) ? words.kit.errorPrefix : '';
    document.title = `${prefix}${windowTitle} – ${words.shell.product}`;
  }, [windowTitle]);

  return (
    <div className="page-header">
      <div>
        {crumbs && (
          <nav aria-label={words.kit.crumbs}>
            <ol className="crumbs">
              {crumbs.map(({ label, to }) => (
                <li key={to}>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note && <div className="small">{note}</div>}
      </div>
      {actions && <div className="row gap-8 row-middle">{actions}</div>}
    </div>
  );
}
