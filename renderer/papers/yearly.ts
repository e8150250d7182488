import type { Role } from '#domain/roles.ts';
import { href } from '#renderer/places/routes.ts';
import { aboutText } from './about.ts';

/** The two documents that every year asks for, by their names in templates/documents/: Home offers them by themselves. */
export const yearly = { governorReport: 'governor-report', trainingNeeds: 'training-needs-summary' } as const;

/** The page of an office's handover book. */
export function bookAddress(role: Role): string {
  return href('document', { document: 'handover-book' }, { about: aboutText({ of: 'handover', role }) });
}
