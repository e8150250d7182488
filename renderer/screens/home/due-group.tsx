import { shortDay } from '#domain/days/day-words.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { Disclosure, Tag, TextLink } from '#renderer/ui/index.ts';
import { dayOfThisYear, listed } from '#renderer/words/days/days.ts';
import { daysInWords, ruleInWords, urgencyOf, waitsForInWords, whyInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
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

/** Deadlines of one group, each with its day, whose it is, whom it waits for, the rule behind it and the days left. */
export function DueGroup({ title, due, home, isLate = false, rest }: DueGroupProps) {
  return (
    <section className={isLate ? 'due-group due-group-late' : 'due-group'} aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {due.map((one) => (
          <li key={`${one.recordId}/${one.rule}`}>
            <span>{isLate ? shortDay(one.due, lang) : dayOfThisYear(one.due)}</span>
            <div>
              <TextLink to={recordAddress(one)}>{one.name}</TextLink>
            </div>
            <Tag kind={urgencyOf(one.daysLeft)}>{daysInWords(one.due, one.daysLeft, one.leftUnit)}</Tag>
            <div className="due-what">
              <p>
                {inWindow(one.label)} <span className="small">· {waitingInWords(one, home)}</span>
              </p>
              <Disclosure title={ruleInWords(one)}>
                <p>{whyInWords(one)}</p>
              </Disclosure>
            </div>
          </li>
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

/** 'waits for the reviewer, Gwen Tudur · 2026–27, Teachers': the cycle where there are several. */
function waitingInWords(
  { waitsFor, appraiserName, alsoAppraises, cycleId }: Due,
  { cycles, outside }: DueGroupProps['home'],
): string {
  const cycle = cycles.find(({ id }) => id === cycleId);
  const terms = cycle?.terms ?? outside?.terms;
  if (!terms) return '';
  const waits = waitsForInWords(waitsFor, terms);
  const whom =
    waitsFor === 'appraiser' && appraiserName !== ''
      ? words.home.toDo.named(waits, listed([appraiserName, alsoAppraises].filter((name) => name !== '')))
      : waits;
  if (!cycle) return `${whom} · ${words.due.outside}`;
  return cycles.length > 1 ? `${whom} · ${cycle.label}` : whom;
}
