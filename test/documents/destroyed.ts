import { day } from '#domain/days/dates.ts';
import type { CertificateId } from '#domain/ids.ts';
import type { Certificate } from '#domain/retention/certificate.ts';

const policys = { amount: 6, unit: 'years', kind: 'at-least', clause: 'Step 4', source: '', checkedOn: null } as const;
const chosen = { ...policys, kind: 'schedule', clause: null, source: 'Retention schedule, line 14' } as const;

/** What remains of fourteen reviews, three training needs and one line of the staff list. */
export const destroyed: Certificate & { restricted: boolean } = {
  id: 'certificate' as CertificateId, // ids are random in the office, readable here
  number: 3,
  restricted: false,
  lines: [
    { class: 'review', count: 14, rule: policys, from: day('2019-08-31'), to: day('2020-08-31') },
    { class: 'training-need', count: 3, rule: policys, from: day('2020-08-31'), to: day('2020-08-31') },
    { class: 'staff', count: 1, rule: chosen, from: day('2020-07-17'), to: day('2020-07-17') },
  ],
  proposed: { by: 'manager', on: day('2026-11-09') },
  approved: { by: 'headteacher', on: day('2026-11-20') },
  backups: [
    { place: 'E:\\Backups', madeOn: day('2026-11-19'), until: day('2027-11-19') },
    { place: 'F:\\Stick in the safe', madeOn: day('2026-10-30'), until: day('2027-10-30') },
  ],
};
