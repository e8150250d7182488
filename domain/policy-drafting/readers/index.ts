import type { Reader } from '#domain/policy-drafting/finding.ts';
import { afterMeeting, byDay, windows } from './deadlines.ts';
import { governorReport, policyReview, retention } from './keeping.ts';
import { terms, title } from './names.ts';
import { mostObjectives, undecided } from './objectives.ts';
import { observations } from './observations.ts';
import { pay } from './pay.ts';
import { appraiserAppeal, entryAppeal, mostAppraisees, training } from './people.ts';
import { joining, ownPeriod, periods } from './periods.ts';
import { scope } from './scope.ts';
import { supportWeeks } from './support.ts';

/** In the order in which what they find is put into a draft. */
export const readers: readonly Reader[] = [
  title,
  terms,
  periods,
  ownPeriod,
  joining,
  scope,
  training,
  appraiserAppeal,
  mostAppraisees,
  windows,
  byDay,
  afterMeeting,
  mostObjectives,
  undecided,
  observations,
  supportWeeks,
  pay,
  entryAppeal,
  retention,
  policyReview,
  governorReport,
];
