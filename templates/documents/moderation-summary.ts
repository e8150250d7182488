import type { Dimension, DimensionTold, Measure } from '#domain/moderation/consistency.ts';
import type { Check } from '#domain/moderation/moderation.ts';
import type { School } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Cell, Column, Text } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import {
  type ModerationFacts,
  moderationFacts,
  type SampleTold,
} from '#templates/parts/moderation/moderation-facts.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.moderation;

/** Which reviews of a cycle were moderated, what was found, and how appraisers and groups compare (requirements 8.15). */
export const moderationSummary = document<ModerationFacts & { school: School }>({
  id: 'moderation-summary',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['cycle'],
  formats: ['word', 'pdf', 'excel'],
  load: (read, subject, today) => {
    const facts = subject.of === 'cycle' ? moderationFacts(read, subject.cycleId, today) : undefined;
    return facts && { ...facts, school: read.school() };
  },
  compose: ({ school, cycle, said, checks, samples, consistency, groups }) => ({
    title: says.title,
    subtitle: says.subtitle(cycle.policy.title, cycle.label),
    school: letterhead(school),
    blocks: [
      {
        kind: 'section',
        title: says.basis,
        blocks: [
          ...(said ? [paragraph(says.says(said.says, said.clause))] : []),
          paragraph(says.onlyOffice),
          ...(samples.length === 0 ? [paragraph(says.none)] : []),
        ],
      },
      ...samples.map((sample) => sampleSection(sample, checks)),
      {
        kind: 'section',
        title: says.consistency,
        blocks: [
          ...compared('appraiser', consistency.appraiser, (level) => level),
          ...compared('group', consistency.group, (level) => groups.get(level) ?? level),
          paragraph(says.how),
        ],
      },
    ],
    languages: cycle.policy.languages,
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ cycle }) => nameOfFile([says.title, cycle.label]),
});

/** A sample with its number, the answers to each question, and what was found of each review. */
function sampleSection(sample: SampleTold, checks: readonly Check[]): Block {
  const { number, drawnOn, each, items, moderator, conclusion } = sample;
  return {
    kind: 'section',
    title: says.sample(String(number), longDaySaid(drawnOn)),
    blocks: [
      paragraph(says.drawn(each, items.length)),
      ...(moderator === '' ? [] : [paragraph(says.moderator(moderator))]),
      table(
        [
          { label: says.check, kind: 'text', share: 52 },
          ...answers.map((answer): Column => ({ label: says.answers[answer], kind: 'number', share: 11 })),
          { label: says.open, kind: 'number', share: 15 },
        ],
        checks.map((check) => [
          checkSaid(check),
          ...answers.map((answer) => ({ number: items.filter((item) => item.checks[check.id] === answer).length })),
          { number: items.filter((item) => item.checks[check.id] === undefined).length },
        ]),
      ),
      table(
        [
          { label: says.person, kind: 'text', share: 18 },
          { label: says.appraiser, kind: 'text', share: 18 },
          { label: says.group, kind: 'text', share: 16 },
          { label: says.found, kind: 'text', share: 20 },
          { label: says.followUp, kind: 'text', share: 16 },
          { label: says.doneOn, kind: 'day', share: 14 },
        ],
        items.map(({ name, appraiserName, group, finding, followUp, doneOn }) => [
          name,
          appraiserName,
          group,
          finding,
          followUp,
          doneOn && { day: doneOn },
        ]),
      ),
      ...(conclusion === '' ? [] : [{ kind: 'heading' as const, text: says.conclusion }, paragraph(conclusion)]),
    ],
  };
}

const answers = ['yes', 'partly', 'no'] as const;

function checkSaid({ text, clause }: Check): Bilingual {
  return clause === null ? text : says.asked(text, clause);
}

const titles: Record<Dimension, Bilingual> = { appraiser: says.byAppraiser, group: says.byGroup };
const order: readonly Measure[] = ['objectives', 'late', 'rating'];

/** How the levels of one dimension stand to each other, in words; what is of too few is not told. */
function compared(dimension: Dimension, told: DimensionTold, nameOf: (level: string) => Text): Block[] {
  const isRated = told.levels.some(({ standings }) => standings.rating !== null);
  const isWhole = told.levels.some(({ objectives }) => objectives !== null);
  const shown = order.filter((measure) => measure !== 'rating' || isRated);
  const withheld = told.withheld > 0 ? [paragraph(says.withheld(told.withheld))] : [];
  const heading: Block = { kind: 'heading', text: titles[dimension] };
  if (told.levels.length === 0) return withheld.length > 0 ? [heading, ...withheld] : [];
  return [
    heading,
    table(
      [
        { label: dimension === 'appraiser' ? says.appraiser : says.group, kind: 'text', share: 25 },
        { label: says.reviews, kind: 'number', share: 12 },
        ...(isWhole ? [{ label: says.average, kind: 'text' as const, share: 13 }] : []),
        ...shown.map((measure): Column => ({ label: says.measures[measure], kind: 'text', share: 20 })),
      ],
      told.levels.map(({ level, reviews, objectives, standings }) => [
        nameOf(level),
        { number: reviews },
        ...(objectives === null ? [] : [objectives.toFixed(1)]),
        ...shown.map((measure): Cell => {
          const standing = standings[measure];
          return standing === null ? says.untold : says.standings[standing];
        }),
      ]),
    ),
    ...withheld,
  ];
}

function table(columns: Column[], rows: Cell[][]): BlockOf<'table'> {
  return { kind: 'table', columns, rows, blankRows: 0, total: false };
}

function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}
