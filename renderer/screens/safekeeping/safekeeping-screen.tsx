import type { ReactNode } from 'react';
import { href } from '#renderer/places/routes.ts';
import { PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BackupsState } from './backups-state.tsx';
import { DisclosuresState } from './disclosures/disclosures-state.tsx';
import { KeepingState } from './keeping/keeping-state.tsx';
import { LeavingState } from './leaving/leaving-state.tsx';
import { PeopleState } from './people-state.tsx';
import { ReleasedState } from './released/released-state.tsx';
import { RequestsState } from './requests/requests-state.tsx';
import { TrailState } from './trail/trail-state.tsx';
import './safekeeping.css';

/** A matter of safekeeping: where its screen is, what it is for in one sentence, and how it stands. */
interface Matter {
  to: string;
  title: string;
  text: string;
  State?: () => ReactNode;
}

/** The matters in the order of the page. */
const matters: readonly Matter[] = [
  {
    to: href('backups'),
    title: words.backups.title,
    text: words.backups.text,
    State: BackupsState,
  },
  { to: href('keeping'), title: words.keeping.title, text: words.keeping.text, State: KeepingState },
  { to: href('trail'), title: words.trail.title, text: words.trail.text, State: TrailState },
  { to: href('disclosures'), title: words.disclosures.title, text: words.disclosures.text, State: DisclosuresState },
  { to: href('released'), title: words.released.title, text: words.released.text, State: ReleasedState },
  {
    to: href('people'),
    title: words.safekeeping.people.title,
    text: words.safekeeping.people.text,
    State: PeopleState,
  },
  { to: href('leaving'), title: words.handover.title, text: words.handover.text, State: LeavingState },
  { to: href('everything'), title: words.everything.title, text: words.everything.text },
  { to: href('requests'), title: words.requests.title, text: words.requests.text, State: RequestsState },
];

/** What keeps the records safe: a plain link to each matter with how it stands. */
export function SafekeepingScreen() {
  const { title, help, list } = words.safekeeping;
  return (
    <>
      <PageHeader title={title} help={help} />
      <ul className="card matters" aria-label={list}>
        {matters.map(({ to, title: name, text, State }) => (
          <li key={to}>
            <a href={to}>{name}</a>
            <p>{text}</p>
            {State && (
              <div className="small">
                <State />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
