import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { listedName } from '#renderer/people/name-column.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { whyOutInWords } from '#renderer/words/review/standing.ts';
import type { CycleFacts } from './cycle-facts.ts';
import { JoinDialog } from './join-dialog.tsx';
import './left-out-list.css';

type LeftOutPerson = CycleFacts['out'][number];

interface LeftOutListProps {
  cycleId: CycleId;
  people: readonly LeftOutPerson[];
  /** Nobody joins a closed cycle. */
  closed: boolean;
}

/** Those who have no review in a cycle, each with the reason; anybody can join later. */
export function LeftOutList({ cycleId, people, closed }: LeftOutListProps) {
  const [joining, setJoining] = useState<LeftOutPerson>();
  if (people.length === 0) return <p>{words.cycles.one.nobodyOut}</p>;
  return (
    <>
      <ul className="left-out">
        {people.map((person) => (
          <li key={person.staffId}>
            <span>{listedName(person)}</span>
            <span className="small">{person.jobTitle}</span>
            <span>
              {whyOutInWords(person)} {person.from && words.cycles.one.joinsFrom(shortDay(person.from, lang))}{' '}
              {person.reviewId && (
                <TextLink to={href('review', { reviewId: person.reviewId })}>
                  {words.cycles.one.written}
                  <span className="only-read-aloud"> {person.name}</span>
                </TextLink>
              )}
            </span>
            {!closed && (
              <Button look="quiet" label={words.cycles.one.joinOf(person.name)} onClick={() => setJoining(person)}>
                {words.cycles.one.join}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {joining && <JoinDialog cycleId={cycleId} person={joining} onClose={() => setJoining(undefined)} />}
    </>
  );
}
