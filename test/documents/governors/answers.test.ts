import { expect, test } from 'vitest';
import { emptyDraft } from '#domain/report/report.ts';
import type { Cell, Composed, Text } from '#templates/blocks.ts';
import { composedReport } from '#templates/documents/governor-report.ts';
import { reportFacts } from '#templates/parts/report/report-facts.ts';
import { seeded } from '#test/db/seeded.ts';
import { cycle, readsOf, today } from '#test/documents/school.ts';
import { publishedIn } from './published.ts';
import { asKept, randomPeople } from './random-school.ts';

const FINE = 2 ** 24;

/** The answers of a report by their questions. */
function answersIn({ blocks }: Composed): Map<string, string> {
  const section = blocks.find(
    (block) => block.kind === 'section' && titleOf(block.title).startsWith('Twelve questions'),
  );
  const table = section?.kind === 'section' ? section.blocks[0] : undefined;
  const rows = table?.kind === 'table' ? table.rows : [];
  return new Map(rows.flatMap((row) => (Array.isArray(row) ? [[text(row[1]), text(row[2])] as const] : [])));
}

function titleOf(title: Text): string {
  return typeof title === 'string' ? title : title.en;
}

function text(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if ('en' in cell) return cell.en;
  return 'pence' in cell ? String(cell.pence) : '';
}

const WITHHELD = 'Withheld: too few people, or it would tell of one or two';
const NOT = 'Not recorded';

test('twelve answers of 300 schools say nothing that the lines of the report do not say', () => {
  const { below } = seeded('answers');
  const random = () => below(FINE) / FINE;
  for (let at = 0; at < 300; at += 1) {
    const facts = reportFacts(readsOf({ ...asKept(randomPeople(random)), reports: [] }), cycle.id, today, emptyDraft);
    if (!facts) throw new Error('the cycle is there');
    const composed = composedReport(facts);
    const { counts } = publishedIn(composed);
    const answers = answersIn(composed);
    expect(answers.size).toBe(12);
    const of = (question: string) => [...answers].find(([asked]) => asked.startsWith(question))?.[1] ?? '';
    const lineOf = (title: string, label: string, but = false) => {
      const count = counts.get(title);
      const line = count?.lines.get(label);
      if (count?.sum == null || line === undefined) return [];
      return [`${but ? count.sum - line : line} of ${count.sum}`];
    };
    const sumOf = (title: string) => String(counts.get(title)?.sum ?? '');
    const served = 'Objectives set, by improvement plan priority';
    // a kind that no line of named lines holds is one that nobody has
    const nought = (title: string) => [`0 of ${sumOf(title)}`, `${sumOf(title)} of ${sumOf(title)}`];
    expect([sumOf(served), WITHHELD, NOT]).toContain(of('How many objectives were set'));
    expect([...lineOf(served, 'No priority given', true), ...nought(served), WITHHELD, NOT]).toContain(
      of('How many of them serve a priority'),
    );
    const ended = 'Outcomes of last year’s objectives';
    expect([...lineOf(ended, 'Met'), ...nought(ended), WITHHELD, NOT]).toContain(of('How many of last year’s'));
    const became = 'What became of them';
    expect([...lineOf(became, 'Met'), ...nought(became), WITHHELD, NOT]).toContain(of('How many training needs'));
  }
});

test('a report begins and ends with what is asked of it: answers, last year, method, equality, recommendations', () => {
  const draft = {
    ...emptyDraft,
    moderation: 'One appeal was decided.',
    equality: 'Adjustments are asked for before each meeting.',
    recommendations: [
      { what: 'Book meetings in June', who: 'The office', byWhen: 'July' },
      { what: '', who: '', byWhen: '' },
    ],
  };
  const facts = reportFacts(readsOf(), cycle.id, today, draft);
  if (!facts) throw new Error('the cycle is there');
  const composed = composedReport(facts);
  const titles = composed.blocks.flatMap((block) => (block.kind === 'section' ? [titleOf(block.title)] : []));
  expect(titles).toEqual([
    'Twelve questions that governors ask',
    'Who was covered',
    'What was done, and when',
    'Objectives',
    'This year beside last year',
    'Training and development needs',
    'Moderation, appeals and concerns',
    'Equality of process',
    'What should change',
    'How this report was made',
  ]);
  const all = JSON.stringify(composed.blocks);
  expect(all).toContain('Adjustments are asked for before each meeting.');
  expect(all.match(/Book meetings in June/g)).toHaveLength(1);
  expect(answersIn(composed).get('How many appeals and concerns were there?')).toBe('As the headteacher reports below');
  expect(all).toContain('No report of last year’s cycle left the school');
  // Williamstown 3: the statement within five days of the meeting; the clause stands with the deadline
  expect(all).toMatch(/5 (?:working )?days after ‘[^’]+’ \([^)]+\)/);
});

test('last year’s figures are those that left the school, and none is worked out anew', () => {
  const first = reportFacts(readsOf(), cycle.id, today, emptyDraft);
  if (!first) throw new Error('the cycle is there');
  const before = { ...cycle, id: 'cycle-2025' as typeof cycle.id, label: '2025–26' };
  const reads = readsOf();
  const facts = reportFacts(
    {
      ...reads,
      cycles: {
        ...reads.cycles,
        before: () => [{ id: before.id, periodId: cycle.periodId }],
        byId: (id) => (id === before.id ? before : reads.cycles.byId(id)),
      },
      reports: {
        ofCycle: (id) =>
          id === before.id
            ? [
                {
                  id: 'report' as never, // it is not looked at
                  cycleId: before.id,
                  madeOn: today,
                  madeBy: 'headteacher',
                  isReleased: true,
                  draft: emptyDraft,
                  figures: {
                    ...first.figures,
                    counts: {
                      ...first.figures.counts,
                      state: {
                        isTold: true,
                        rows: [
                          { keys: ['met'], isNamed: true, count: 31 },
                          { keys: ['open'], isNamed: true, count: 9 },
                        ],
                        most: 3,
                        since: today,
                      },
                    },
                  },
                  fileName: '',
                  composed: '',
                },
              ]
            : [],
      },
    },
    cycle.id,
    today,
    emptyDraft,
  );
  if (!facts) throw new Error('the cycle is there');
  const beside = composedReport(facts).blocks.find(
    (block) => block.kind === 'section' && titleOf(block.title) === 'This year beside last year',
  );
  expect(JSON.stringify(beside)).toContain('31 of 40');
  expect(JSON.stringify(beside)).toContain('Last year (2025–26)');
});
