import { bareCalendar, type SchoolCalendar } from '#domain/school-calendar.ts';
import { useRead } from './ask.ts';

/** The calendar that days are counted by; a bare one until it is known, which is at once. */
export function useSchoolCalendar(): SchoolCalendar {
  const calendar = useRead('calendar.read', {});
  return calendar.state === 'ready' ? calendar.value : bareCalendar;
}
