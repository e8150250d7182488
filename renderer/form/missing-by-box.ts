import type { Address } from '#domain/form/address.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { factId } from '#domain/form/kinds/facts.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { fieldId } from './field-id.ts';
import type { Filling, MissingByBox } from './filling.ts';
import { labelOf } from './labels.ts';
import type { Missing } from './writes.ts';

/** One thing that Check found: the box that it concerns and the words that stand both there and in the summary. */
export interface Finding {
  box: string;
  text: string;
  needed: boolean;
}

export const nothingFound: MissingByBox = new Map();

/** The findings of a check in words, in the order of the page. */
export function findingsOf(missing: readonly Missing[], filling: Filling): Finding[] {
  return missing.map(({ what, weight, address }) => ({
    box: fieldOf(address, filling),
    text: sentences[what](address, filling),
    needed: weight === 'needed',
  }));
}

/** What is needed, to be said at the boxes themselves. */
export function neededOf(findings: readonly Finding[]): MissingByBox {
  return new Map(findings.filter((finding) => finding.needed).map(({ box, text }) => [box, text]));
}

/** The field of a box; a fact is said in a field of the page, and in no box of the form. */
function fieldOf(address: Address, filling: Filling): string {
  const fact = factId.safeParse(address.cell);
  return (fact.success && filling.factFields[fact.data]) || fieldId(filling, address);
}

const says = words.form.found;

const sentences: Record<Missing['what'], (address: Address, filling: Filling) => string> = {
  'meeting-day': () => says.meetingDay,
  'no-objective': () => says.noObjective,
  'objective-empty': ({ row }, filling) => says.objectiveEmpty(objectiveName(filling, row)),
  'criteria-empty': ({ row }, filling) => says.criteriaEmpty(objectiveName(filling, row)),
  'cause-empty': ({ question, row }, filling) => {
    const at = place(filling.progress, row);
    return says.causeEmpty(at > 0 ? String(at) : objectiveName(filling, row), labelIn(filling, question));
  },
  'beyond-reason': (_, { rules }) => says.beyondReason(rules.mostObjectives?.count ?? 0),
  'revision-reason': ({ row }, filling) => {
    const revision = filling.revisions.find(({ id }) => id === row);
    return says.revisionReason(objectiveName(filling, revision?.objectiveId ?? ''));
  },
  'withdrawal-reason': ({ row }, filling) => says.withdrawalReason(objectiveName(filling, row)),
  'progress-empty': ({ row }, { progress }) => says.progressEmpty(place(progress, row)),
  'need-without-action': ({ row }, { trainingNeeds }) => says.needWithoutAction(place(trainingNeeds, row)),
  'note-empty': ({ question, row }, filling) => says.noteEmpty(labelIn(filling, question), objectiveName(filling, row)),
  'rating-empty': ({ row }, { rules }) => {
    const line = rules.standards.flatMap(({ lines }) => lines).find(({ id }) => id === row);
    return says.ratingEmpty(line ? inWindow(line.text) : '');
  },
  'overall-undecided': ({ question }, filling) => says.overallUndecided(labelIn(filling, question)),
  'answer-empty': ({ question }, filling) => says.answerEmpty(labelIn(filling, question)),
};

/** What the window calls a question of the record's forms. */
function labelIn({ rules }: Filling, id: string): string {
  const question = rules.forms.flatMap(questionsOf).find((one) => one.id === id);
  return question ? labelOf(question) : '';
}

/** What an objective is called on the page: its number, behind its category where the policy has any. */
function objectiveName({ objectives, categories }: Filling, rowId: string): string {
  const row = objectives.find(({ id }) => id === rowId);
  const category = categories.find(({ id }) => id === row?.category);
  const alike = objectives.filter((one) => (one.category ?? null) === (row?.category ?? null));
  const number = String(place(category ? alike : objectives, rowId));
  return category ? words.form.found.ofCategory(inWindow(category.label), number) : number;
}

/** A row's number on the page, from 1. */
function place(rows: readonly { id: string }[], rowId: string): number {
  return rows.findIndex((row) => row.id === rowId) + 1;
}
