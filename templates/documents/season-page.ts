import { SEASON_PER_DAY } from '#domain/review/season.ts';
import type { School } from '#domain/school.ts';
import type { Block, BlockOf, Cell, Column, Text } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { longDaySaid, shortDaySaid } from '#templates/parts/said.ts';
import { type MeetingTold, type SeasonFacts, seasonFacts } from '#templates/parts/season/season-facts.ts';
import { words } from '#templates/words/index.ts';

const says = words.season;

/** Who has to hold which meetings of a cycle, against the slots, terms and notice that are left, and what cannot fit. */
export const seasonPage = document<SeasonFacts & { school: School }>({
  id: 'season-page',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['cycle'],
  formats: ['pdf', 'word', 'excel'],
  load: (read, subject, today) => {
    const facts = subject.of === 'cycle' ? seasonFacts(read, subject.cycleId, today) : undefined;
    return facts && { ...facts, school: read.school() };
  },
  compose: ({ school, cycle, today, meetings }) => ({
    title: says.title,
    subtitle: says.subtitle(cycle.policy.title, cycle.label, longDaySaid(today)),
    school: letterhead(school),
    blocks: [
      ...meetings.map(meetingSection),
      {
        kind: 'section',
        title: says.counted,
        blocks: [...(meetings.length === 0 ? [paragraph(says.none)] : []), paragraph(says.how(SEASON_PER_DAY))],
      },
    ],
    languages: cycle.policy.languages,
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ cycle }) => nameOfFile([says.title, cycle.label]),
});

function meetingSection(meeting: MeetingTold): Block {
  const { label, notices, terms, appraisers } = meeting;
  const sum = (of: 'people' | 'held' | 'booked' | 'open') => appraisers.reduce((all, one) => all + one[of], 0);
  const noFit = appraisers.flatMap((one) => one.noFit.map((of) => ({ ...of, appraiser: one.name || says.nobody })));
  return {
    kind: 'section',
    title: label,
    blocks: [
      {
        kind: 'facts',
        rows: [
          {
            label: says.window,
            value: whenSaid(meeting),
          },
          { label: says.standing, value: says.counts(sum('people'), sum('held'), sum('booked'), sum('open')) },
          ...notices.map(({ task, amount, unit, clause }) => ({
            label: says.notice,
            value: says.noticeOf(task, words.units[unit](amount), clause),
          })),
        ],
      },
      table(
        [
          { label: says.appraiser, kind: 'text', share: 28 },
          { label: says.people, kind: 'number', share: 11 },
          { label: says.held, kind: 'number', share: 11 },
          { label: says.booked, kind: 'number', share: 11 },
          { label: says.open, kind: 'number', share: 11 },
          { label: says.days, kind: 'number', share: 12 },
          { label: says.slots, kind: 'number', share: 10 },
          { label: says.noFit, kind: 'number', share: 11 },
        ],
        appraisers.map((one) => [
          one.name || says.nobody,
          { number: one.people },
          { number: one.held },
          { number: one.booked },
          { number: one.open },
          one.until === null ? null : { number: one.days },
          one.until === null ? null : { number: one.slots },
          { number: one.noFit.length },
        ]),
      ),
      ...(noFit.length === 0 ? [paragraph(says.allFit)] : []),
      ...appraisers.flatMap(({ name, open, days, until: last, noFit: theirs }) =>
        theirs.some(({ why }) => why !== 'booked-late') && last !== null
          ? [paragraph(says.tight(name || says.nobody, open, days, shortDaySaid(last)))]
          : [],
      ),
      ...(noFit.length === 0
        ? []
        : [
            table(
              [
                { label: says.person, kind: 'text', share: 25 },
                { label: says.appraiser, kind: 'text', share: 25 },
                { label: says.why, kind: 'text', share: 50 },
              ],
              noFit.map(({ name, appraiser, why }) => [name, appraiser, says.reasons[why]]),
            ),
          ]),
      ...(terms.length === 0
        ? []
        : [
            table(
              [
                { label: says.term, kind: 'text', share: 40 },
                { label: says.from, kind: 'day', share: 20 },
                { label: says.until, kind: 'day', share: 20 },
                { label: says.meetingDays, kind: 'number', share: 20 },
              ],
              terms.map(({ name, starts, ends, days }) => [name, { day: starts }, { day: ends }, { number: days }]),
            ),
          ]),
    ],
  };
}

function whenSaid({ opens, until }: MeetingTold): Text {
  if (until === null) return says.noLastDay;
  return opens === null ? says.by(longDaySaid(until)) : says.between(longDaySaid(opens), longDaySaid(until));
}

function table(columns: Column[], rows: Cell[][]): BlockOf<'table'> {
  return { kind: 'table', columns, rows, blankRows: 0, total: false };
}

function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}
