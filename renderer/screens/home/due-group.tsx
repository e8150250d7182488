import { shortDay } from '#domain/day-words.ts';
import { inLanguage } from '#domain/said.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import { href } from '#renderer/routes.ts';
import { useSchoolCalendar } from '#renderer/school-calendar.ts';
import { Disclosure, Tag, TextLink } from '#renderer/ui/index.ts';
import { dayOfThisYear } from '#renderer/words/days.ts';
import { daysInWords, ruleInWords, sumInWords, urgencyOf } from '#renderer/words/deadlines.ts';
import type { HomeFacts } from './home-screen.tsx';
import './due-group.css';

type Due = HomeFacts['overdue'][number];

/** Deadlines of one group, each with its day, whose it is, the rule behind it and the days that are left. */
export function DueGroup({ title, due, isLate = false }: { title: string; due: readonly Due[]; isLate?: boolean }) {
  const calendar = useSchoolCalendar();
  return (
    <section className={isLate ? 'due-group due-group-late' : 'due-group'} aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {due.map((one) => (
          <li key={`${one.reviewId}/${one.step}`}>
            <span>{isLate ? shortDay(one.due, 'en') : dayOfThisYear(one.due)}</span>
            <div>
              <TextLink to={href('review', { reviewId: one.reviewId })}>{one.name}</TextLink>
            </div>
            <Tag kind={urgencyOf(one.daysLeft)}>{daysInWords(one.due, one.daysLeft, one.unit, calendar)}</Tag>
            <div className="due-what">
              <p>{inLanguage(one.label, 'en')}</p>
              <Sum of={one} calendar={calendar} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The rule behind a deadline; opened, the sum. */
function Sum({ of, calendar }: { of: Due; calendar: SchoolCalendar }) {
  return (
    <Disclosure title={ruleInWords(of.amount, of.unit, inLanguage(of.fromLabel, 'en'), of.from)}>
      <p>{sumInWords(of.from, of.due, of.amount, of.unit, calendar)}</p>
    </Disclosure>
  );
}
