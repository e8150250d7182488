import type { Frame } from '#domain/cycle/frame.ts';
import { dueFrames, dueList } from '#domain/deadlines/due-list.ts';
import { plannedDue } from '#domain/deadlines/planned-due.ts';
import type { School } from '#domain/school.ts';
import { document } from '#templates/document.ts';
import { countSaid, dueBlocks, shownDue } from '#templates/parts/due/due-blocks.ts';
import { type DueListed, filterSaid } from '#templates/parts/due/due-said.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { inLine, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

interface DueFacts extends DueListed {
  school: School;
  frames: readonly Frame[];
}

/** What is due in the open cycles and outside them, as far as the screen's filter lets it through, the overdue first. */
export const whatIsDue = document<DueFacts>({
  id: 'what-is-due',
  title: words.due.title,
  about: words.due.about,
  form: null,
  subjects: ['due'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject, today) => {
    if (subject.of !== 'due') return undefined;
    const due = dueFrames(read, read.cycles.open());
    const calendar = read.calendar();
    const planned = plannedDue(read, calendar, words.due.lastDay);
    const all = dueList({ frames: due, planned, people: read.staff.all(), calendar }, today);
    const frames = [...due, ...planned].map(({ frame }) => frame);
    return { school: read.school(), today, frames, filter: subject.filter, all };
  },
  compose: (facts) => {
    const { school, today, frames } = facts;
    const rows = shownDue(facts);
    return {
      title: words.due.title,
      subtitle: inLine([words.due.seenOn(longDaySaid(today)), countSaid(rows, facts), ...filterSaid(facts)]),
      school: letterhead(school),
      blocks: dueBlocks(rows, facts),
      languages: frames.every(({ policy }) => policy.languages.includes('cy')) ? ['en', 'cy'] : ['en'],
      workbook: 'sheets',
      form: null,
      demo: school.demo,
    };
  },
  fileName: (facts) => nameOfFile([words.due.title, ...filterSaid(facts), longDaySaid(facts.today)]),
});
