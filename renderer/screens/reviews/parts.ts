import { type Progress, progressOf } from '#domain/form/progress.ts';
import { type EditorSection, isTask, sectionsOf } from '#renderer/form/sections.ts';
import type { Task } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { fillingOf } from './filling.ts';
import type { OpenReview } from './open-review.ts';

/** A part of the page, in reading order. Those with something to do are numbered: Alt and the number jumps there. */
export interface Part {
  id: string;
  /** With its number, '3. Review'. */
  title: string;
  /** Whether there is something to do; a part of sentences only stands in no list. */
  isTask: boolean;
  /** How far it is; undefined where that cannot be said. */
  status: Progress | undefined;
  /** The section of a form that it shows; undefined for a part of the program's own. */
  section: EditorSection | undefined;
}

/** The parts of the page that are not a form's. */
export const ownParts = { people: 'people-and-dates', papers: 'papers', sign: 'check-and-sign' } as const;

/** Every part of the page: people and dates, the sections of the forms, printing, and signing at the end. */
export function partsOf(review: OpenReview): Part[] {
  const { people, papers, sign } = words.review;
  const filling = fillingOf(review);
  const parts: Part[] = [
    { id: ownParts.people, title: people.title, isTask: true, status: stepStatus(review), section: undefined },
    ...sectionsOf(filling).map((section) => ({
      id: section.id,
      title: section.title,
      section,
      isTask: isTask(section),
      status: progressOf(section.questions, filling, filling.rules),
    })),
    { id: ownParts.papers, title: papers.title, isTask: true, status: undefined, section: undefined },
    { id: ownParts.sign, title: sign.title, isTask: true, status: signStatus(review), section: undefined },
  ];
  const numbered = parts.filter((part) => part.isTask);
  return parts.map((part) => {
    const number = numbered.indexOf(part) + 1;
    return number === 0 ? part : { ...part, title: `${number}. ${part.title}` };
  });
}

/** The list at the side. `current` is the part in sight. */
export function tasksOf(parts: readonly Part[], current: string | undefined): Task[] {
  return parts
    .filter((part) => part.isTask)
    .map(({ id, title, status }) => ({ id, title, current: id === current, ...(status && { status: shown(status) }) }));
}

/** How many of the steps that every review has are done. */
function stepStatus({ steps }: OpenReview): Progress {
  const asked = steps.filter((step) => !step.optional);
  const done = asked.filter((step) => step.on !== null).length;
  if (done === 0) return { kind: 'not-started' };
  return done === asked.length ? { kind: 'complete' } : { kind: 'part', done, of: asked.length };
}

function signStatus({ review }: OpenReview): Progress {
  return { kind: review.state === 'signed' ? 'complete' : 'not-started' };
}

function shown(status: Progress): NonNullable<Task['status']> {
  const says = words.review.status;
  if (status.kind === 'part') return { kind: 'info', label: says.part(status.done, status.of) };
  return { kind: status.kind === 'complete' ? 'ok' : 'neutral', label: says[status.kind] };
}
