import type { Day } from '#domain/days/dates.ts';
import type { RecordVersion, StepDone } from '#domain/record/record.ts';
import type { Signature } from '#domain/record/signer.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { placeOf } from '#templates/demo/staff/appraisers.ts';
import type { DemoPerson, PersonKey } from '#templates/demo/staff/people.ts';
import { staffIdOf } from '#templates/demo/staff/staff.ts';
import { workingDaysAfter } from '#templates/demo/working-days.ts';
import type { CycleIndex } from './looking-ahead.ts';
import { dayOfStep } from './steps.ts';

/** Signed a second time, so many working days after the first, because something in it was wrong. */
const amended: Partial<Record<PersonKey, { index: CycleIndex; reason: string; after: number }>> = {
  elen: { index: 1, reason: 'The date of the course was wrong in the training needs.', after: 9 },
};

/** The review with who signed it when, in each of its versions. */
export function signedBy(
  person: DemoPerson,
  index: CycleIndex,
  review: Review,
  steps: readonly StepDone[],
  { staff, today }: { staff: readonly Staff[]; today: Day },
): Pick<ReviewRecord, 'review' | 'steps' | 'signatures' | 'versions'> {
  const signedOn = dayOfStep(steps, 'signed');
  const first = { version: 1, reason: '', signedOn: signedOn ?? null };
  if (signedOn === undefined) return { review, steps: [...steps], signatures: [], versions: [first] };
  const again = amended[person.key];
  const versions: RecordVersion[] = [first];
  const againOn = again?.index === index ? workingDaysAfter(signedOn, again.after) : undefined;
  if (again && againOn && againOn <= today) versions.push({ version: 2, reason: again.reason, signedOn: againOn });
  const last = versions.at(-1)?.signedOn ?? signedOn;
  return {
    review: { ...review, version: versions.length, state: 'signed' },
    steps: steps.map((done) => (done.step === 'signed' ? { ...done, on: last } : done)),
    signatures: versions.flatMap(({ version, signedOn: on }) =>
      signatures(person, review, version, on ?? signedOn, dayOfStep(steps, 'statement-written') ?? signedOn, staff),
    ),
    versions,
  };
}

/** About every second appraiser signs when the statement is written, the others together with the appraisee. */
function signatures(
  { key }: DemoPerson,
  { appraiserName }: Review,
  version: number,
  signedOn: Day,
  writtenOn: Day,
  staff: readonly Staff[],
): Signature[] {
  const appraisee = staff.find(({ id }) => id === staffIdOf(key));
  const appraiserOn = version === 1 && placeOf(key) % 2 === 0 ? writtenOn : signedOn;
  return [
    { signer: 'appraisee', version, name: appraisee ? fullName(appraisee) : '', signedOn, declined: '' },
    { signer: 'appraiser', version, name: appraiserName, signedOn: appraiserOn, declined: '' },
  ];
}
