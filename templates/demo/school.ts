import type { StaffId } from '#domain/ids.ts';
import type { School } from '#domain/school.ts';
import { logo } from './logo.ts';

/** The priorities of the demo school's improvement plan. */
export const priorities = {
  reading: 'Reading and talk in every class',
  welsh: 'Welsh throughout the school day',
  aln: 'Additional learning needs reform',
  wellbeing: 'Wellbeing and attendance',
  site: 'A safe, green and well-kept school',
  digital: 'Digital confidence for pupils and staff',
} as const;

/** The school itself: invented, with no address that a letter could reach. */
export function schoolWith(headteacherId: StaffId, businessManagerId: StaffId): School {
  return {
    name: 'Ysgol Gynradd Cwm Tylluan · Cwm Tylluan Primary School',
    nation: 'wales',
    address: 'Heol y Felin, Cwm Tylluan',
    logo,
    documentLanguage: 'en',
    headteacherId,
    businessManagerId,
    demo: true,
    priorities: Object.values(priorities),
    backupPlace: '',
  };
}
