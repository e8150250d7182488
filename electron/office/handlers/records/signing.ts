import { removeStep, storeStep } from '#db/writes/record/record-days.ts';
import { reopen, sign, storeDocuments } from '#db/writes/record/records.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { type StepId, stepThatMeans } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { dayProblem } from '#domain/record/day-order.ts';
import type { RecordHead, WholeRecord } from '#domain/record/record.ts';
import { type Signature, signersOf } from '#domain/record/signer.ts';
import { done, refuse } from '#domain/result.ts';
import { signedDocuments } from '#electron/office/documents/signed-documents.ts';
import type { HandlersOf, Occasion } from '#electron/office/handling.ts';
import { recordIn, refreshRecord, writeRecord } from '#electron/office/records/open-record.ts';
import { missingBefore, rulesOf } from '#electron/office/records/record-rules.ts';

type SigningHandlers = Pick<HandlersOf<'records'>, 'records.sign' | 'records.reopen'>;

/** Signing locks a version of a record; reopening begins the next. */
export const signing: SigningHandlers = {
  'records.sign': (tx, { recordId, signatures: given, reason }, asked) =>
    writeRecord(tx, recordId, asked, ({ db, head, frame }) => {
      const whole = tx.read.records.whole(recordId);
      const rules = whole && rulesOf(tx.read, whole);
      if (!whole || !rules) return refuse({ code: 'not-found', what: 'review' });
      const { version } = head;
      const signatures = given.map((one): Signature => ({ ...one, version }));
      const places = (tx.read.reviews.byId(recordId)?.panel ?? []).map(({ place }) => place);
      const problem =
        whyNotSigned(whole, { signatures, places, frame, reason }, asked) ??
        (missingBefore(tx.read, whole, rules).some(({ weight }) => weight === 'needed') ? notReady : undefined);
      if (problem) return refuse(problem);
      sign(db, recordId, version, signatures);
      const step = signingStep(frame, head);
      if (step) storeStep(db, recordId, { step, on: lastOf(signatures), reason });
      storeDocuments(db, recordId, version, signedDocuments(tx.read, recordId, frame.policy, asked.today));
      return done({ savedAt: asked.now });
    }),

  'records.reopen': (tx, { recordId, reason }, asked) => {
    const found = recordIn(tx, recordId);
    if (!found.ok) return found;
    const { db, head, frame } = found.value;
    if (frame.closedOn !== null) return refuse({ code: 'cycle-closed' });
    if (head.state !== 'signed') return refuse({ code: 'review-not-signed' });
    if (reason === '') return refuse({ code: 'reason-needed' });
    reopen(db, recordId, head.version + 1, reason);
    const step = signingStep(frame, head);
    if (step) removeStep(db, recordId, step);
    refreshRecord(tx, found.value, asked);
    return done({ savedAt: asked.now });
  },
};

/** The step of the policy that is done when everybody has signed. */
function signingStep({ policy }: Frame, { kind }: Pick<RecordHead, 'kind'>): StepId | undefined {
  return stepThatMeans('signed', stepsAbout(policy, kind));
}

const notReady: Problem = { code: 'review-incomplete' };

interface Signing {
  signatures: readonly Signature[];
  /** The places of the panel. */
  places: readonly string[];
  frame: Frame;
  reason: string;
}

function whyNotSigned(
  { head, people, steps }: WholeRecord,
  { signatures, places, frame, reason }: Signing,
  { today }: Occasion,
): Problem | undefined {
  const { needed, also } = signersOf(head.kind, { people, places });
  const signed = signatures.map(({ signer }) => signer);
  const unknown = signed.find((signer, at) => ![...needed, ...also].includes(signer) || signed.indexOf(signer) !== at);
  if (unknown !== undefined) return { code: 'field-unknown', field: 'signer' };
  const missing = needed.find((signer) => !signed.includes(signer));
  if (missing !== undefined) return { code: 'field-empty', field: `${missing}.name` };
  if (signatures.every(({ declined }) => declined !== '')) return { code: 'nobody-signed' };
  const step = signingStep(frame, head);
  // only what the signing follows: a later version is signed after copies of the first were given
  const before = steps.filter(({ on }) => signatures.some(({ signedOn }) => signedOn < on));
  for (const { signer, name, signedOn } of signatures) {
    if (name === '') return { code: 'field-empty', field: `${signer}.name` };
    if (signedOn > today) return { code: 'day-in-future', field: `${signer}.signedOn` };
    const problem = step && dayProblem({ step, on: signedOn }, { done: before, rules: frame.policy, today, reason });
    if (problem) return problem;
  }
  return undefined;
}

function lastOf(signatures: readonly Signature[]): Day {
  const [last] = signatures
    .map(({ signedOn }) => signedOn)
    .toSorted()
    .reverse();
  if (last === undefined) throw new RangeError('a record is signed by somebody');
  return last;
}
