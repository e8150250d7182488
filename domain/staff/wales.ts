import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';

/** What a school in Wales keeps of somebody besides (requirements 1.1, 5.3). */
export interface WelshFacts {
  staffId: StaffId;
  /** Their number with the Education Workforce Council; empty where it is not known. */
  ewcNumber: string;
  /** When somebody last looked them up in the council's register. */
  ewcCheckedOn: Day | null;
  /** When they were asked which papers they want in Welsh, and what they answered. */
  welshAskedOn: Day | null;
  welshAnswer: string;
}

/** Of whom nothing has been noted. */
export const noWelshFacts: Omit<WelshFacts, 'staffId'> = {
  ewcNumber: '',
  ewcCheckedOn: null,
  welshAskedOn: null,
  welshAnswer: '',
};
