import type { Reads } from '#db/reads.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import { labelOf } from '#domain/policy/steps.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { Objective, TrainingNeed } from '#domain/record/rows.ts';
import type { ReleasedItem, ReleasedLine, ReleaseSource } from '#domain/report/release.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { inPounds } from '#domain/text/pounds.ts';
import { documentById, documents } from '#templates/documents/index.ts';
import { words } from '#templates/words/index.ts';

/** Something that could be handed to the office, with what the office would then see of it. */
export interface Offered {
  source: ReleaseSource;
  item: ReleasedItem;
}

/**
 * Everything in the reviews and training needs that only the headteacher opens that could be handed to the office, each by
 * itself: training needs, objectives, days on which a step was done, signed papers. Nothing of a concern or a plan is offered.
 */
export function offeredItems(read: Reads): Offered[] {
  return read.cycles
    .all()
    .flatMap(({ id }) => [
      ...ofNeeds(read, id),
      ...read.reviews.inCycle(id).flatMap((record) => ofRecord(read, record.review.id)),
    ]);
}

/** What stands at a source as the office would see it; undefined where only the headteacher's own part has nothing of the kind. */
export function itemAt(read: Reads, source: ReleaseSource): ReleasedItem | undefined {
  const offered =
    source.of === 'training-need'
      ? ofNeed(read, read.trainingNeeds.byId(source.id as TrainingNeedId)) // asked for by its id; any other finds none
      : ofRecord(read, source.recordId);
  return offered.find((one) => sourceKey(one.source) === sourceKey(source))?.item;
}

/** The one name of a source. */
export function sourceKey(source: ReleaseSource): string {
  switch (source.of) {
    case 'training-need':
      return `need/${source.id}`;
    case 'objective':
      return `objective/${source.id}`;
    case 'signed':
      return `signed/${source.recordId}/${source.version}/${source.document}`;
    case 'step':
      return `step/${source.recordId}/${source.step}`;
  }
}

function ofNeeds(read: Reads, cycleId: CycleId): Offered[] {
  return read.trainingNeeds.inCycle(cycleId).flatMap((need) => ofNeed(read, need));
}

function ofNeed(read: Reads, need: TrainingNeed | undefined): Offered[] {
  if (!need || need.need === '' || read.trainingNeeds.home(need.id) !== 'restricted') return [];
  const { summary } = words;
  const lines = [
    line(summary.need, need.need),
    line(summary.action, need.action),
    line(summary.whoActs, need.whoActs),
    line(summary.theme, need.theme),
    line(summary.provider, need.provider),
    line(summary.byDay, need.byDay && shortDay(need.byDay, 'en')),
    line(summary.cost, need.costPence === null ? null : inPounds(need.costPence)),
  ].flat();
  return [
    {
      source: { of: 'training-need', id: need.id },
      item: { kind: 'training-need', staffId: need.staffId, cycleId: need.cycleId, lines, paper: null },
    },
  ];
}

function ofRecord(read: Reads, id: WholeRecord['head']['id']): Offered[] {
  const whole = read.records.isRestricted(id) ? read.records.whole(id) : undefined;
  if (whole?.head.kind !== 'review' || whole.head.staffId === null) return [];
  const { staffId, cycleId } = whole.head;
  const about = { staffId, cycleId };
  return [...ofObjectives(whole, about), ...ofSteps(read, whole, about), ...ofSigned(read, whole, about)];
}

interface Whose {
  staffId: StaffId;
  cycleId: CycleId | null;
}

function ofObjectives({ head, objectives }: WholeRecord, about: Whose): Offered[] {
  return objectives
    .filter(({ text }) => text !== '')
    .map((objective) => ({
      source: { of: 'objective', recordId: head.id, id: objective.id },
      item: { kind: 'objective', ...about, lines: objectiveLines(objective), paper: null },
    }));
}

function objectiveLines({ text, criteria, targetDay, priority }: Objective): ReleasedLine[] {
  const { released } = words;
  return [
    line(released.objective, text),
    line(released.criteria, criteria),
    line(released.targetDay, targetDay && shortDay(targetDay, 'en')),
    line(words.report.priority, priority),
  ].flat();
}

function ofSteps(read: Reads, { head, steps }: WholeRecord, about: Whose): Offered[] {
  const policy = about.cycleId === null ? undefined : read.cycles.byId(about.cycleId)?.policy;
  return steps.map(({ step, on }) => ({
    source: { of: 'step', recordId: head.id, step },
    item: {
      kind: 'step',
      ...about,
      lines: line(labelOf(step, policy?.steps ?? []), shortDay(on, 'en')),
      paper: null,
    },
  }));
}

function ofSigned(read: Reads, { head, versions }: WholeRecord, about: Whose): Offered[] {
  return versions
    .filter(({ signedOn }) => signedOn !== null)
    .flatMap(({ version, signedOn }) =>
      documents.flatMap(({ id }): Offered[] => {
        const paper = read.records.signedDocument(head.id, version, id);
        if (!paper || signedOn === null) return [];
        const title = documentById(id)?.title ?? words.trail.papers[id as keyof typeof words.trail.papers]; // the id of a document
        return [
          {
            source: { of: 'signed', recordId: head.id, version, document: id },
            item: {
              kind: 'signed',
              ...about,
              lines: [
                ...line(words.released.paper, title.en),
                ...line(words.released.signedOn, shortDay(signedOn, 'en')),
              ],
              paper: { document: id, ...paper },
            },
          },
        ];
      }),
    );
}

function line(label: Bilingual, value: string | null): ReleasedLine[] {
  return value === null || value === '' ? [] : [{ label, value }];
}
