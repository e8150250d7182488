import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { BulkActionDialog, type BulkAsked } from '#renderer/bulk/bulk-actions.tsx';
import { listedName } from '#renderer/people/name-column.ts';
import { useKept } from '#renderer/places/address.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { Button, ButtonRow, CheckBox, Loaded, TextLink } from '#renderer/ui/index.ts';
import { listed } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { HomeFacts } from './home-facts.ts';

type Due = HomeFacts['overdue'][number];
type Person = Output<'deadlines.list'>['deadlines'][number];

const says = words.home.toDo;

/** Whether the row of what is due for several people is open; Back finds it as it was. */
export function useOpened({ rule, due, cycleId }: Due): [isOpen: boolean, open: (next: boolean) => void] {
  const key = `${cycleId}/${rule}/${due}`;
  const [all, keep] = useKept<readonly string[]>('due-open', []);
  const isOpen = all.includes(key);
  const open = (next: boolean) => {
    if (next !== isOpen) keep(next ? [...all, key] : all.filter((one) => one !== key));
  };
  return [isOpen, open];
}

/** Several people as one row names them: by their names where they are few, or by their number. */
export function severalInWords({ names, recordIds }: Due): string {
  return names.length > 0 ? listed(names) : says.people(recordIds.length);
}

/** The people of a row that was opened, and what can be done for many of them. */
export function DuePeople({ due }: { due: Due }) {
  const list = useRead('deadlines.list', {});
  const ids = new Set<string>(due.recordIds);
  return (
    <Loaded reading={list}>
      {({ deadlines }) => {
        const people = deadlines.filter(({ recordId, rule }) => rule === due.rule && ids.has(recordId));
        if (due.cycleIds.length > 0 && due.kind === 'review')
          return due.cycleIds.map((cycleId) => (
            <ForMany
              key={cycleId}
              due={due}
              cycleId={cycleId}
              people={people.filter((one) => one.cycleId === cycleId)}
            />
          ));
        return (
          <ul className="due-people">
            {people.map((one) => (
              <li key={one.recordId}>
                <Named one={one} due={due} />
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

/** The people of reviews, all of them ticked at first, and what is done for those who are: booked, or marked as done. */
function ForMany({ due, cycleId, people }: { due: Due; cycleId: CycleId; people: readonly Person[] }) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<BulkAsked>();
  const reading = together({ cycle: useRead('meetings.inCycle', { cycleId }) });
  const ids = new Set<string>(people.map(({ recordId }) => recordId).filter((id) => !without.has(id)));
  return (
    <>
      <ul className="due-people">
        {people.map((one) => (
          <li key={one.recordId}>
            <CheckBox
              label={words.kit.table.choose(one.name)}
              labelHidden
              checked={!without.has(one.recordId)}
              onChange={(isChosen) =>
                setWithout(
                  isChosen ? without.difference(new Set([one.recordId])) : without.union(new Set([one.recordId])),
                )
              }
            />
            <Named one={one} due={due} />
          </li>
        ))}
      </ul>
      <Loaded reading={reading}>
        {({ cycle }) => {
          const phase = cycle.meetings.find(({ held }) => held === due.step)?.phase;
          const isSigning = cycle.steps.some(({ id, means }) => id === due.step && means === 'signed');
          return (
            <ButtonRow>
              {phase !== undefined && (
                <Button disabled={ids.size === 0} onClick={() => setAsked({ what: 'book', ids, phase })}>
                  {says.book(ids.size)}
                </Button>
              )}
              {!isSigning && (
                <Button disabled={ids.size === 0} onClick={() => setAsked({ what: 'mark', ids, step: due.step })}>
                  {phase === undefined ? says.markDone(ids.size) : says.markHeld(ids.size)}
                </Button>
              )}
            </ButtonRow>
          );
        }}
      </Loaded>
      {asked && <BulkActionDialog {...asked} cycleId={cycleId} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** A name, which opens what is due, who appraises them, and their day where it is not that of the row. */
function Named({ one, due: { due } }: { one: Person; due: Due }) {
  const { appraiserName, alsoAppraises } = one;
  const appraisers = listed([appraiserName, alsoAppraises].filter((text) => text !== ''));
  const beside = [appraisers, one.due === due ? '' : says.dueOn(shortDay(one.due, lang))].filter((text) => text !== '');
  return (
    <span>
      <TextLink to={recordAddress(one)}>{listedName(one)}</TextLink>
      {beside.length > 0 && <span className="small"> · {beside.join(' · ')}</span>}
    </span>
  );
}
