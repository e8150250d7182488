import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { decidedBlocks, lawBlocks } from '#templates/parts/handover/book-decided.ts';
import { type BookFacts, bookFacts } from '#templates/parts/handover/book-facts.ts';
import { dueBlocks, openBlocks, whereBlocks, whoBlocks } from '#templates/parts/handover/book-open.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.handover;

export const handoverBookId = 'handover-book';

/** The book of one office for whoever comes next (requirements 9.8): of what that office sees, and no more. */
export const handoverBook = document<BookFacts>({
  id: handoverBookId,
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['handover'],
  formats: ['word', 'pdf'],
  load: (read, subject, today) =>
    subject.of === 'handover' ? bookFacts(read, subject.role, subject.vault, today) : undefined,
  compose: (facts) => ({
    title: says.title,
    subtitle: says.subtitle(says.offices[facts.role], longDaySaid(facts.today)),
    school: letterhead(facts.school),
    blocks: [
      { kind: 'notice', text: says.careful },
      whoBlocks(facts),
      whereBlocks(facts),
      openBlocks(facts),
      dueBlocks(facts),
      decidedBlocks(facts),
      lawBlocks(facts),
      { kind: 'section', title: says.places, blocks: [{ kind: 'list', items: Object.values(says.placesList) }] },
    ],
    languages: ['en', 'cy'],
    workbook: 'page',
    form: null,
    demo: facts.school.demo,
  }),
  fileName: ({ role, today }) => nameOfFile([says.title, says.roles[role], longDaySaid(today)]),
});
