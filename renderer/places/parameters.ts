import type { Output } from '#contract/index.ts';
import type { CycleId, RecordId, RequestId, ReviewId, StaffId } from '#domain/ids.ts';
import type { FormId } from '#domain/policy/form.ts';

/** A part of the set-up of a new school; opening the cycle has a screen of its own. */
export type SetUpPart = Exclude<Output<'school.setUp'>['steps'][number]['step'], 'cycle'>;

/** What the parameters of a path are. The door checks the ids by its schemas. */
interface ParameterTypes {
  staffId: StaffId;
  reviewId: ReviewId;
  cycleId: CycleId;
  requestId: RequestId;
  recordId: RecordId;
  document: string;
  part: SetUpPart;
  policyId: string;
  form: FormId;
  page: string;
}
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The parameters of a path, by their names in it: '/staff/:staffId'. */
export type ParamsOf<Path extends string> = {
  [Key in NamesIn<Path> & keyof ParameterTypes]: ParameterTypes[Key];
};
