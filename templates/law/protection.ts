import { day } from '#domain/days/dates.ts';
import type { LawFinding } from '#domain/law/finding.ts';

/** From when somebody is protected against unfair dismissal: information beside probation, never advice. */
export const unfairDismissal: LawFinding = {
  id: 'unfair-dismissal',
  what: {
    en: 'From 1 January 2027 an employee is protected against unfair dismissal after six months’ service; before that it was two years. Whoever began on or before 1 July 2026 is protected from 1 January 2027, or after two years’ service where that comes first. Some reasons need no length of service at all. Where a day matters, ask whoever advises the school.',
    cy: 'O 1 Ionawr 2027 amddiffynnir gweithiwr rhag diswyddo annheg ar ôl chwe mis o wasanaeth; dwy flynedd ydoedd cyn hynny. Amddiffynnir pwy bynnag a ddechreuodd ar neu cyn 1 Gorffennaf 2026 o 1 Ionawr 2027, neu ar ôl dwy flynedd o wasanaeth os daw hynny’n gyntaf. Nid oes angen unrhyw hyd gwasanaeth ar gyfer rhai rhesymau. Lle bo diwrnod o bwys, gofynnwch i bwy bynnag sy’n cynghori’r ysgol.',
  },
  source: {
    en: 'Employment Rights Act 1996, section 108, as the Employment Rights Act 2025 changes it',
    cy: 'Deddf Hawliau Cyflogaeth 1996, adran 108, fel y’i newidir gan Ddeddf Hawliau Cyflogaeth 2025',
  },
  since: day('2027-01-01'),
  certainty: 'likely',
  checkedOn: day('2026-11-28'),
};
