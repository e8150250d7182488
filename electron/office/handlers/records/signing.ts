import { removeMarginNotes } from '#db/writes/record/margin.ts';
import { removeStep, storeStep } from '#db/writes/record/record-days.ts';
import { reopen, sign, storeDocuments } from '#db/writes/record/records.ts';
import { isSecondAppraiser, SECOND_POST } from '#domain/cycle/appraisers.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { type StepId, stepThatMeans } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { dayProblem } from '#domain/record/day-order.ts';
import type { RecordHead, StepDone, WholeRecord } from '#domain/record/record.ts';
import { type Signature, type Signer, signersOf } from '#domain/record/signer.ts';
import { done, refuse } from '#domain/result.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { signedDocuments } from '#electron/office/documents/signed-documents.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { type OpenRecord, recordIn, refreshRecord, writeRecord } from '#electron/office/records/open-record.ts';
import { missingBefore, rulesOf } from '#electron/office/records/record-rules.ts';
import { reviewsOfTeam, teamOfReview } from '#electron/office/records/team-reviews.ts';

type SigningHandlers = Pick<HandlersOf<'records'>, 'records.sign' | 'records.reopen'>;

/** Signing locks a version of a record; reopening begins the next. */
export const signing: SigningHandlers = {
  'records.sign': (tx, { recordId, signatures: given, reason }, asked) =>
    writeRecord(tx, recordId, asked, ({ db, head, frame }) => {
      const whole = tx.read.records.whole(recordId);
      const rules = whole && rulesOf(tx.read, whole);
      if (!whole || !rules) return refuse({ code: 'not-found', what: 'review' });
      if (teamOfReview(tx.read, recordId)) return refuse({ code: 'in-team' });
      const { version } = head;
      const signatures = given.map((one): Signature => ({ ...one, version }));
      const panel = tx.read.reviews.byId(recordId)?.panel ?? [];
      const places = panel.map(({ place }) => place);
      const isSecond = panel.some(isSecondAppraiser);
      const problem =
        whyNotSigned(whole, { signatures, places, isSecond, frame, reason, followed: followedBy(tx, whole) }, asked) ??
        (missingBefore(tx.read, whole, rules).some(({ weight }) => weight === 'needed') ? notReady : undefined);
      if (problem) return refuse(problem);
      sign(db, recordId, version, signatures);
      removeMarginNotes(db, recordId);
      const step = signingStep(frame, head);
      if (step) storeStep(db, recordId, { step, on: lastOf(signatures), reason });
      storeDocuments(db, recordId, version, signedDocuments(tx.read, recordId, frame.policy, asked.today));
      for (const member of reviewsOfTeam(tx.read, whole))
        signMember(tx, member, { db, frame, signatures, reason }, asked);
      return done({ savedAt: asked.now });
    }),

  'records.reopen': (tx, { recordId, reason }, asked) => {
    const found = recordIn(tx, recordId);
    if (!found.ok) return found;
    const { db, head, frame } = found.value;
    if (teamOfReview(tx.read, recordId)) return refuse({ code: 'in-team' });
    if (frame.closedOn !== null) return refuse({ code: 'cycle-closed' });
    if (head.state !== 'signed') return refuse({ code: 'review-not-signed' });
    if (reason === '') return refuse({ code: 'reason-needed' });
    const again = [found.value, ...signedMembers(tx, found.value)];
    for (const open of again) {
      reopen(db, open.head.id, open.head.version + 1, reason);
      const step = signingStep(frame, open.head);
      if (step) removeStep(db, open.head.id, step);
      refreshRecord(tx, open, asked);
    }
    return done({ savedAt: asked.now });
  },
};

interface TeamSigning extends Pick<OpenRecord, 'db' | 'frame'> {
  signatures: readonly Signature[];
  reason: string;
}

/**
 * A member's own review is signed with the team's statement: with their signature and the appraiser's, and the same paper, so
 * that it counts wherever reviews are counted.
 */
function signMember(
  tx: Transaction,
  { review }: ReviewRecord,
  { db, frame, signatures, reason }: TeamSigning,
  asked: Occasion,
): void {
  const { id, version, staffId } = review;
  const own = signatures.flatMap((one): Signature[] => {
    if (one.signer === `member/${staffId}`) return [{ ...one, signer: 'appraisee', version }];
    return one.signer === 'appraiser' ? [{ ...one, version }] : [];
  });
  sign(db, id, version, own);
  const step = signingStep(frame, review);
  if (step) storeStep(db, id, { step, on: lastOf(own), reason });
  storeDocuments(db, id, version, signedDocuments(tx.read, id, frame.policy, asked.today));
  refreshRecord(tx, { db, head: review, frame }, asked);
}

/** The members' reviews that were signed with their team's statement. */
function signedMembers(tx: Transaction, { db, frame, head, people }: OpenRecord) {
  return reviewsOfTeam(tx.read, { head, people: [...people] })
    .filter(({ review }) => review.state === 'signed')
    .map(({ review }) => ({ db, frame, head: review }));
}

/** The step of the policy that is done when everybody has signed. */
function signingStep({ policy }: Frame, { kind }: Pick<RecordHead, 'kind'>): StepId | undefined {
  return stepThatMeans('signed', stepsAbout(policy, kind));
}

const notReady: Problem = { code: 'review-incomplete' };

interface Signing {
  signatures: readonly Signature[];
  /** The places of the panel. */
  places: readonly string[];
  /** Whether somebody else appraises a second post: they sign, too. */
  isSecond: boolean;
  frame: Frame;
  reason: string;
  /** What the signing follows: the steps of the record, or of the reviews that a team's statement is signed for. */
  followed: readonly { head: Pick<RecordHead, 'kind'>; steps: readonly StepDone[] }[];
}

function followedBy({ read }: Transaction, whole: WholeRecord): Signing['followed'] {
  return [whole, ...reviewsOfTeam(read, whole).map(({ review, steps }) => ({ head: review, steps }))];
}

function whyNotSigned(
  { head, people }: WholeRecord,
  { signatures, places, isSecond, frame, reason, followed }: Signing,
  { today }: Occasion,
): Problem | undefined {
  const { needed: sides, also } = signersOf(head.kind, { people, places });
  const needed: Signer[] = isSecond ? [...sides, `place/${SECOND_POST}`] : sides;
  const signed = signatures.map(({ signer }) => signer);
  const unknown = signed.find((signer, at) => ![...needed, ...also].includes(signer) || signed.indexOf(signer) !== at);
  if (unknown !== undefined) return { code: 'field-unknown', field: 'signer' };
  const missing = needed.find((signer) => !signed.includes(signer));
  if (missing !== undefined) return { code: 'field-empty', field: `${missing}.name` };
  if (signatures.every(({ declined }) => declined !== '')) return { code: 'nobody-signed' };
  for (const { signer, name, signedOn } of signatures) {
    if (name === '') return { code: 'field-empty', field: `${signer}.name` };
    if (signedOn > today) return { code: 'day-in-future', field: `${signer}.signedOn` };
    for (const one of followed) {
      const step = signingStep(frame, one.head);
      // only what the signing follows: a later version is signed after copies of the first were given
      const before = one.steps.filter(({ on }) => signatures.some((signature) => signature.signedOn < on));
      const problem = step && dayProblem({ step, on: signedOn }, { done: before, rules: frame.policy, today, reason });
      if (problem) return problem;
    }
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
