import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { type Address, addressText, readAddress } from '#domain/form/address.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { answerIn } from '#domain/form/content.ts';
import { homeOf, questionsOf } from '#domain/form/form-rules.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { formsUnder } from '#domain/policy/notes-form.ts';
import { formOf, type Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { renderDocument } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import type { Subject } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';
import { readsOfEveryQuestion } from './every-question.ts';
import { formPartOf, wordControls, wordFields } from './readers/word.ts';
import { cycle, fullReview, readsOf, records, today } from './school.ts';

const filled: Subject = { of: 'review', reviewId: fullReview };
const [full] = records;
if (!full) throw new Error('the school of the tests has reviews');
const person = readsOf().staff.byId(full.review.staffId);
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const inWord = (composed: Composed) => renderDocument(composed, { language: 'en', format: 'word' });
const readsUnder = (policy: Policy, record?: ReviewRecord) =>
  readsOf({
    cycle: { ...cycle, policy },
    ...(record && { records: records.map((one) => (one.review.id === record.review.id ? record : one)) }),
  });

/** The forms of a policy in Word, filled in for the first review of the school, or empty. */
function formsOf(policy: Policy, subject: Subject, reads = readsUnder(policy)) {
  return documents
    .filter(({ form }) => form !== null)
    .flatMap((document) => document.make(reads, subject, today) ?? [])
    .map(({ composed }) => composed);
}

const every = [...policies, policyOfEveryKind].flatMap((policy) => {
  const reads = policy === policyOfEveryKind ? readsOfEveryQuestion() : readsUnder(policy);
  return [
    ...formsOf(policy, { of: 'blank', policy }).map((composed) => ({ policy, composed, kind: 'blank' })),
    ...formsOf(policy, filled, reads).map((composed) => ({ policy, composed, kind: 'filled' })),
  ].map((one) => ({ ...one, name: `${policy.id}, ${one.composed.form?.form}, ${one.kind}` }));
});

/** The questions of a policy's form. */
function questionsIn(policy: Policy, form: string) {
  const found = formsUnder(policy).find(({ id }) => id === form);
  return found ? questionsOf(found) : [];
}

describe.each(every)('The form in Word ($name)', ({ policy, composed, kind }) => {
  it('says which record, form and version of which policy it is', async () => {
    const { form } = formPartOf(await inWord(composed));
    expect(form).toEqual({
      xmlns: 'urn:reviewbook:form',
      shape: '2',
      ...(kind === 'filled' && { record: fullReview }),
      form: composed.form?.form,
      policy: policy.id,
      version: String(policy.version),
      made: today,
    });
  });

  it('has an address for each control, of a box that the form has', async () => {
    const file = await inWord(composed);
    const { boxes } = formPartOf(file);
    expect(boxes.map(({ tag }) => tag)).toEqual([...wordControls(file).keys()]);
    const questions = questionsIn(policy, composed.form?.form ?? '');
    for (const { address } of boxes) {
      const read = readAddress(address);
      expect(questions.map(({ id }) => id)).toContain(read?.question);
    }
    expect(new Set(boxes.map(({ address, value }) => `${address}=${value}`)).size).toBe(boxes.length);
  });
});

describe.each(every.filter(({ kind }) => kind === 'filled'))(
  'A filled form in Word ($name)',
  ({ policy, composed }) => {
    const reads = policy === policyOfEveryKind ? readsOfEveryQuestion() : readsUnder(policy);
    const record = reads.reviews.record(fullReview) ?? full;
    const rules = formRules(policy, person ? { kind: 'review', groups: [person.group] } : null, record.objectives);

    it('has one control for each box of each side in which something stands, and for each that is no row', async () => {
      const fields = wordFields(await inWord(composed));
      const boxes = questionsIn(policy, composed.form?.form ?? '')
        .filter(({ kind }) => kind !== 'overall') // what of it is asked depends on what was chosen
        .flatMap((question) => boxesOf(question, rules).map((box) => ({ ...box, question: question.id })));
      for (const { question, side, row, cell, holds } of boxes) {
        const address = addressText({ form: homeOf(question, rules.forms), question, side, row, cell });
        const controls = [...fields].filter(([key]) => key === address || key.startsWith(`${address}=`));
        const said = answerIn(record.answers, { question, side, row, cell });
        // of what is signed, a row that nobody filled in is left out
        if (said !== '' || row === '') expect(controls.length).toBeGreaterThan(0);
        if (holds.kind === 'prose' && controls.length > 0) expect(controls).toEqual([[address, said || null]]);
      }
    });

    it('names rows by their ids', async () => {
      const { boxes } = formPartOf(await inWord(composed));
      const { objectives, progress, trainingNeeds, trainingUndertaken } = record;
      const known = [...objectives, ...progress, ...trainingNeeds, ...trainingUndertaken].map(({ id }): string => id);
      const kinds = new Map(
        questionsIn(policy, composed.form?.form ?? '').map((question) => [question.id, question.kind]),
      );
      for (const { row, question } of boxes.flatMap(({ address }) => readAddress(address) ?? [])) {
        // the rows of these are the policy's own
        const isOfRecord = !['grid', 'ratings', 'checklist'].includes(kinds.get(question) ?? '') && row !== '';
        // a table of rows that the record has none of yet has fresh ones to write in
        if (isOfRecord && !known.includes(row)) expect(row).toMatch(uuid);
      }
    });
  },
);

/** The addresses of a file with what stands at each. */
const fieldsOf = async (composed: Composed) => wordFields(await inWord(composed));
const statementOf = (record: ReviewRecord): Composed => {
  const [made] = formsOf(cycle.policy, filled, readsUnder(cycle.policy, record)).filter(
    ({ form }) => form?.form === 'statement',
  );
  if (!made) throw new Error('there is a statement');
  return made;
};

describe('A row of a form', () => {
  it('keeps its address when rows are moved and when one is removed', async () => {
    const before = await fieldsOf(statementOf(full));
    const [first, ...others] = full.objectives;
    const turned = others.map((row, at) => ({ ...row, position: others.length - at }));
    const after = await fieldsOf(statementOf({ ...full, objectives: turned }));
    const ofRows = (fields: typeof before) =>
      [...fields].filter(([address]) => address.startsWith('statement/objectives/'));
    const left = ofRows(before).filter(([address]) => !address.includes(first?.id ?? 'none'));
    expect(left.length).toBe(others.length * 3);
    expect(new Map(ofRows(after))).toEqual(new Map(left));
    expect(ofRows(after).map(([address]) => address)).not.toEqual(left.map(([address]) => address)); // they did move
  });

  it('that is not there yet has an id of its own in every file, the same for all of its boxes', async () => {
    const [policy] = policies;
    if (!policy) throw new Error('no policy');
    const [blank] = formsOf(policy, { of: 'blank', policy }).filter(({ form }) => form?.form === 'statement');
    if (!blank) throw new Error('there is a statement');
    const rowsOf = async (): Promise<Address[]> =>
      formPartOf(await inWord(blank))
        .boxes.flatMap(({ address }) => readAddress(address) ?? [])
        .filter(({ question }) => question === 'objectives');
    const [one, other] = [await rowsOf(), await rowsOf()];
    const form = formOf(policy, 'statement');
    const question = form && questionsOf(form).find(({ id }) => id === 'objectives');
    const count = question?.kind === 'objectives' ? question.rows : 0;
    expect(one.map(({ cell }) => cell)).toEqual(
      Array.from({ length: count }, () => ['text', 'criteria', 'monitoring']).flat(),
    );
    const ids = new Set(one.map(({ row }) => row));
    expect(ids.size).toBe(count);
    for (const id of ids) expect(id).toMatch(uuid);
    expect(other.filter(({ row }) => ids.has(row))).toEqual([]);
  });
});

it('a school’s own ids may be as long as they like, and the file is valid', async () => {
  const long = 'x'.repeat(300);
  const longer = (id: string) => `${id}-${long}`;
  const policy: Policy = {
    ...policyOfEveryKind,
    standards: policyOfEveryKind.standards.map((list) => ({
      ...list,
      lines: list.lines.map((line) => ({ ...line, id: longer(line.id) })),
    })),
    forms: policyOfEveryKind.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({ ...question, id: longer(question.id) })),
      })),
    })),
  };
  for (const composed of formsOf(policy, { of: 'blank', policy })) {
    const file = await inWord(composed);
    const { boxes } = formPartOf(file);
    expect(boxes.map(({ tag }) => tag)).toEqual([...wordControls(file).keys()]);
    const read = boxes.flatMap(({ address }) => readAddress(address) ?? []);
    // the questions of the notes are the program's own
    expect(read.every(({ form, question }) => form === 'meeting-notes' || question.endsWith(long))).toBe(true);
    expect(await validate(file, 'docx')).toEqual([]);
  }
});

describe('An address', () => {
  it.each<Address>([
    { form: 'statement', question: 'comments', side: 'appraisee', row: '', cell: '' },
    { form: 'planning', question: 'objectives', side: 'agreed', row: '3f2a', cell: 'criteria' },
    { form: 'a/b', question: 'c%2F d', side: 'appraiser', row: 'ŵ & <é>', cell: '"' },
  ])('is read back as it was written (%j)', (address) => {
    expect(readAddress(addressText(address))).toEqual(address);
  });

  it.each(['', 'statement/comments', 'a/b/c/d/e', 'a/b/agreed/d/e/f', 'a/b/agreed/%/e', 'statement__1__criteria'])(
    'is not read from what is none (%j)',
    (text) => expect(readAddress(text)).toBeUndefined(),
  );
});
