import type { NewId, ObjectiveProgressId, ReviewId } from '#domain/ids.ts';
import type { ObjectiveProgress, TrainingUndertaken } from '#domain/record/rows.ts';
import { needTexts } from '#templates/demo/texts/needs/needs.ts';
import { type ObjectiveKey, objectiveTexts } from '#templates/demo/texts/objectives.ts';
import type { NeedText, ObjectiveText } from '#templates/demo/texts/shape.ts';

/** Objectives of a last year that was on paper, as somebody typed them in. */
export function fromPaper(keys: readonly ObjectiveKey[], recordId: ReviewId, newId: NewId): ObjectiveProgress[] {
  return keys.map((key, index) => ({
    id: newId<ObjectiveProgressId>(),
    recordId,
    position: index + 1,
    about: null,
    objective: objectiveTexts[key].text,
    progress: '',
    outcome: null,
    cause: '',
    causeSaid: '',
  }));
}

/** The row with what the two agreed about it. */
export function told(row: ObjectiveProgress): ObjectiveProgress {
  const text = objectiveTextOf(row.objective);
  return text ? { ...row, progress: text.progress, outcome: text.outcome } : row;
}

/** Training that was carried forward, named as an activity. */
export function named(row: TrainingUndertaken): TrainingUndertaken {
  return { ...row, activity: needTextOf(row.activity)?.activity ?? row.activity };
}

/** What the appraisee says of last year's objectives, and what the appraiser does. */
export function successesOf(rows: readonly ObjectiveProgress[], side: 'appraisee' | 'appraiser'): string {
  const texts = rows.flatMap((row) => objectiveTextOf(row.objective) ?? []);
  return texts.map((text) => (side === 'appraisee' ? text.own : text.progress)).join('\n');
}

/** What each side says of last year's training; nothing where there was none. */
export function trainingOf(rows: readonly TrainingUndertaken[], side: 'appraisee' | 'appraiser'): string {
  const sentence = ({ activity, success }: TrainingUndertaken): string => `${activity}. ${success}`;
  const impact = (row: TrainingUndertaken): string =>
    Object.values(needTexts).find((text) => text.activity === row.activity)?.impact ?? row.success;
  return rows.map(side === 'appraisee' ? sentence : impact).join('\n');
}

function objectiveTextOf(objective: string): ObjectiveText | undefined {
  return Object.values(objectiveTexts).find(({ text }) => text === objective);
}

function needTextOf(named: string): NeedText | undefined {
  return Object.values(needTexts).find(({ need }) => need === named);
}
