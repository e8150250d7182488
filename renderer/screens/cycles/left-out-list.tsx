import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Appraiser } from '#domain/appraisers.ts';
import type { CycleId } from '#domain/ids.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { href } from '#renderer/routes.ts';
import { Button, Dialog, Refused, Stack, TextLink, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { AppraiserField } from './appraiser-field.tsx';
import './left-out-list.css';

type LeftOutPerson = Output<'cycles.byId'>['out'][number];

/** Why somebody is out, in the policy's words with its clause, or in the school's own. */
export function whyOut({ leftOut, reason, clause }: Pick<LeftOutPerson, 'leftOut' | 'reason' | 'clause'>): string {
  const text = reason === null ? '' : inLanguage(reason, 'en');
  return leftOut?.by === 'decision' ? words.cycles.decided(text) : words.cycles.reason(text, clause);
}

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
            <span>{person.name}</span>
            <span className="small">{person.jobTitle}</span>
            <span>
              {whyOut(person)}{' '}
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

function JoinDialog({ cycleId, person, onClose }: { cycleId: CycleId; person: LeftOutPerson; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('cycles.join');
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [isMissing, setMissing] = useState(false);

  async function join(): Promise<void> {
    setMissing(!appraiser?.appraiserName);
    if (!appraiser?.appraiserName) return;
    const joined = await ask({ cycleId, people: [{ staffId: person.staffId, ...appraiser }] });
    if (!joined.ok) return;
    toast({ text: words.cycles.one.joined(person.name) });
    onClose();
  }

  return (
    <Dialog
      open
      title={words.cycles.one.joinTitle(person.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void join()}>
            {words.cycles.one.join}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <Stack>
        <p>{words.cycles.one.joinText}</p>
        <Refused problem={problem} />
        <AppraiserField
          id="join-appraiser"
          label={words.cycles.appraiser.label}
          of={person.staffId}
          value={appraiser}
          onChange={setAppraiser}
          error={isMissing ? words.cycles.one.joinMissing : undefined}
        />
      </Stack>
    </Dialog>
  );
}
