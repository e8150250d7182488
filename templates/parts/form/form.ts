import type { FilledPlace } from '#domain/cycle/appraisers.ts';
import { byKind, kindOf, type Question, type QuestionKind, type QuestionOf } from '#domain/form/kinds/index.ts';
import { looks } from '#domain/form/layout.ts';
import type { Form } from '#domain/policy/form.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import { type Signer, signersOf } from '#domain/record/signer.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { choiceBlocks, dayBlocks, textBlocks } from './form-answers.ts';
import { type Filled, type FormFacts, factsBlocks } from './form-facts.ts';
import { checklistBlocks, gridBlocks, memberBlocks, notesBlocks } from './form-grids.ts';
import { overallBlocks, ratingsBlocks } from './form-ratings.ts';
import { actionsTable, needsTable, objectivesBlocks, progressTable, undertakenTable } from './form-tables.ts';
import { evidenceTable, promisesTable } from './promised.ts';

/**
 * A form as blocks: the same for every form of every policy, in its own order and under its own headings. An empty
 * form has rows and boxes to write in. A section of one table is headed by the table's own label.
 */
export function formBlocks(form: Form, facts: FormFacts): Block[] {
  return form.sections.flatMap((section) => {
    const questions = section.questions.filter((question) => isPrinted(question, facts));
    const only = questions.length === 1 ? questions[0] : undefined;
    if (questions.every((question) => lookOf(question).alone)) {
      return questions.flatMap((question) => questionBlocks(question, form, facts));
    }
    if (only && lookOf(only).headed.paper) {
      return [{ kind: 'section', title: only.label, blocks: questionBlocks(only, form, facts) }];
    }
    if (section.untitled) return questions.flatMap((one) => ownHeading(one, form, facts));
    return [
      { kind: 'section', title: section.title, blocks: questions.flatMap((one) => headed(one, section, form, facts)) },
    ];
  });
}

/** A question of a form that has no heading over it but its own. */
function ownHeading(question: Question, form: Form, facts: FormFacts): Block[] {
  const blocks = questionBlocks(question, form, facts);
  if (lookOf(question).headed.paper) return [{ kind: 'section', title: question.label, blocks }];
  return blocks.map((block) => (block.kind === 'answer' || block.kind === 'ticks' ? { ...block, part: true } : block));
}

/** A question under its heading, unless the heading of the section has just said the same. */
function headed(question: Question, { title }: Form['sections'][number], form: Form, facts: FormFacts): Block[] {
  const blocks = questionBlocks(question, form, facts);
  return lookOf(question).headed.paper && question.label.en !== title.en
    ? [{ kind: 'heading', text: question.label }, ...blocks]
    : blocks;
}

function isPrinted(question: Question, { filled, rules }: FormFacts): boolean {
  const together = filled && { ewcRegistered: filled.people.some(({ ewcRegistered }) => ewcRegistered) };
  return kindOf(question).isAsked(question, rules, together);
}

const lookOf = (question: Question) => looks[kindOf(question).layout];

type Printer<Of> = (question: Of, facts: FormFacts, form: Form) => Block[];
type Printers = { [Kind in QuestionKind]: Printer<QuestionOf<Kind>> };

const printers: Printers = {
  facts: factsBlocks,
  text: textBlocks,
  choice: choiceBlocks,
  day: dayBlocks,
  grid: gridBlocks,
  checklist: checklistBlocks,
  ratings: ratingsBlocks,
  overall: overallBlocks,
  'objective-progress': (question, facts) => [progressTable(question, facts)],
  objectives: objectivesBlocks,
  'objective-notes': notesBlocks,
  'training-undertaken': (question, facts) => [undertakenTable(question, facts)],
  'training-needs': (question, facts) => [needsTable(question, facts)],
  'each-member': memberBlocks,
  evidence: (question, facts) => [evidenceTable(question, facts)],
  promises: (question, facts) => [promisesTable(question, facts)],
  actions: (question, facts) => [actionsTable(question, facts)],
  signatures: (sides, { filled }, form) => {
    // a form that is not signed with the statement is signed by hand, on its own day
    const record = form.signed ? filled?.record : undefined;
    const rows = [
      ...signersIn(filled).map((signer) => ({ label: signerSaid(signer, sides, filled), ...signedBy(signer, record) })),
      ...(filled?.panel ?? []).map((place) => ({
        label: calledBy(place),
        ...signedBy(`place/${place.place}`, record),
      })),
    ];
    return [{ kind: 'signature', rows }, ...declinedIn(record)];
  },
  notice: (question) => [{ kind: 'notice', text: question.label }],
};

function questionBlocks(question: Question, form: Form, facts: FormFacts): Block[] {
  const print = byKind<Printer<Question>>(printers, question);
  return print(question, facts, form);
}

/** Whoever acts with the appraiser, with the name where it is known. */
function calledBy({ label, name }: Pick<FilledPlace, 'label' | 'name'>): Bilingual {
  if (name === '') return label;
  const { en, cy } = label;
  return { en: `${en}: ${name}`, ...(cy !== undefined && { cy: `${cy}: ${name}` }) };
}

/** Who has to sign: the two sides of an empty form, and each member of a team. */
function signersIn(filled: Filled | null): Signer[] {
  if (filled === null) return ['appraisee', 'appraiser'];
  const { people, record } = filled;
  return signersOf(record.head.kind, { people: people.map(({ id }) => id), places: [] }).needed;
}

/** What stands before somebody's signature: the side, with the name where several sign for it. */
function signerSaid(
  signer: Signer,
  { appraisee, appraiser }: Pick<QuestionOf<'signatures'>, 'appraisee' | 'appraiser'>,
  filled: Filled | null,
): Bilingual {
  if (signer === 'appraiser') return appraiser;
  const member = filled?.people.find(({ id }) => signer === `member/${id}`);
  return member ? calledBy({ label: appraisee, name: fullName(member) }) : appraisee;
}

function signedBy(signer: Signer, record: WholeRecord | undefined) {
  const signature = record?.signatures.find((one) => one.signer === signer && one.version === record.head.version);
  if (signature && signature.declined !== '') return { how: '–', signedOn: signature.signedOn };
  return { how: signature ? words.onPaper(signature.name) : null, signedOn: signature?.signedOn ?? null };
}

/** Who was asked to sign and declined, with what they said (requirements 3.13). */
function declinedIn(record: WholeRecord | undefined): Block[] {
  return (record?.signatures ?? [])
    .filter(({ version, declined }) => version === record?.head.version && declined !== '')
    .map(({ name, declined }) => ({ kind: 'paragraph', text: words.declined(name, declined) }));
}
