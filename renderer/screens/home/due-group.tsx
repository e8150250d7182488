import { shortDay } from '#domain/days/day-words.ts';
import { WhyDay } from '#renderer/deadlines/why-day.tsx';
import { recordAddress } from '#renderer/places/record-address.ts';
import { Disclosure, Tag, TextLink } from '#renderer/ui/index.ts';
import { dayOfThisYear, listed } from '#renderer/words/days/days.ts';
import { daysInWords, urgencyOf, waitsForInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { DuePeople, severalInWords, useOpened } from './due-people.tsx';
import type { HomeFacts } from './home-facts.ts';
import './due-group.css';

type Due = HomeFacts['overdue'][number];

interface DueGroupProps {
  title: string;
  due: readonly Due[];
  home: Pick<HomeFacts, 'cycles' | 'outside'>;
  isLate?: boolean;
  /** The address of the rest, where not all are shown. */
  rest: { to: string; title: string } | undefined;
}

/**
 * What is due in one group, each with its day, whose it is, whom it waits for, the rule behind it and the days left; what
 * one rule makes due on one day stands in one row, which opens to its people.
 */
export function DueGroup({ title, due, home, isLate = false, rest }: DueGroupProps) {
  return (
    <section className={isLate ? 'due-group due-group-late' : 'due-group'} aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {due.map((one) => (
          <DueRow key={`${one.recordId}/${one.rule}`} due={one} home={home} isLate={isLate} />
        ))}
      </ol>
      {rest && (
        <p className="due-rest">
          <TextLink to={rest.to}>{rest.title}</TextLink>
        </p>
      )}
    </section>
  );
}

function DueRow({ due, home, isLate }: { due: Due; home: DueGroupProps['home']; isLate: boolean }) {
  const [isOpen, open] = useOpened(due);
  const isOne = due.recordIds.length === 1;
  const goesBy = home.cycles.find(({ id }) => id === due.cycleId) ?? home.outside;
  return (
    <li className="due-row">
      <div className="due-day">
        <span>{isLate ? shortDay(due.due, lang) : dayOfThisYear(due.due)}</span>
        <Tag kind={urgencyOf(due.due, due.daysLeft)}>{daysInWords(due.due, due.daysLeft)}</Tag>
      </div>
      <div>
        <div className="due-whose">
          {isOne ? (
            <TextLink to={recordAddress(due)}>{due.name}</TextLink>
          ) : (
            <Disclosure title={severalInWords(due)} open={isOpen} onToggle={open}>
              {null}
            </Disclosure>
          )}
          <span>{inWindow(due.label)}</span>
        </div>
        <div className="due-why">
          <span>{waitingInWords(due, home)}</span>
          <WhyDay deadline={due} terms={goesBy?.terms} policy={goesBy?.policy} isShort />
        </div>
        {!isOne && isOpen && <DuePeople due={due} />}
      </div>
    </li>
  );
}

/** 'waiting for the reviewer, Gwen Tudur · 2026–27, Teachers': the cycle where there are several. */
function waitingInWords(due: Due, { cycles, outside }: DueGroupProps['home']): string {
  const { waitsFor, appraisers, cycleId, cycleIds, otherDays } = due;
  const terms = cycles.find(({ id }) => id === cycleId)?.terms ?? outside?.terms;
  if (!terms) return '';
  const waits = waitsForInWords(waitsFor, terms);
  const whom =
    waitsFor === 'appraiser' && appraisers.length > 0 ? words.home.toDo.named(waits, listed(appraisers)) : waits;
  const of = cycles.filter(({ id }) => cycleIds.includes(id)).map(({ label }) => label);
  const where = of.length === 0 ? words.due.outside : cycles.length > 1 ? listed(of) : '';
  const days = otherDays > 0 ? words.home.toDo.otherDays(otherDays) : '';
  return [whom, where, days].filter((text) => text !== '').join(' · ');
}
