import { type Candidate, type OpeningDraft, withTakenIn } from '#renderer/joining/opening-draft.ts';
import { listedName } from '#renderer/people/name-column.ts';
import { Button } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inFromInWords } from '#renderer/words/review/own-period.ts';
import { whyOutInWords } from '#renderer/words/review/standing.ts';
import '#renderer/screens/cycles/left-out-list.css';

interface OutListProps {
  people: readonly Candidate[];
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
}

/** Those who are out of the preview, each with the reason; whom the school left out can be taken in again. */
export function OutList({ people, draft, onDraft }: OutListProps) {
  if (people.length === 0) return <p>{words.cycles.one.nobodyOut}</p>;
  return (
    <ul className="left-out">
      {people.map((person) => {
        const decided = draft.leftOut[person.staffId];
        return (
          <li key={person.staffId}>
            <span>{listedName(person)}</span>
            <span className="small">{person.jobTitle}</span>
            <span>{decided === undefined ? whyOutHere(person) : words.cycles.decided(decided)}</span>
            {decided !== undefined && (
              <Button
                look="quiet"
                label={words.cycles.open.takeInOf(person.name)}
                onClick={() => onDraft(withTakenIn(draft, person.staffId))}
              >
                {words.cycles.open.takeIn}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Why somebody is out before the cycle is opened, and from when they will be in. */
function whyOutHere(person: Candidate): string {
  if (person.elsewhere) return words.cycles.open.elsewhere(person.elsewhere.label);
  return [whyOutInWords(person), person.from && inFromInWords(person.from)].filter(Boolean).join('; ');
}
