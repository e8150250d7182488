import { bareCalendar, type SchoolCalendar } from '#domain/days/school-calendar.ts';
import { useRead } from '#renderer/asking/ask.ts';

/** The calendar that meetings are looked at by; a bare one until it is known, which is at once. */
export function useSchoolCalendar(): SchoolCalendar {
  const calendar = useRead('calendar.read', {});
  return calendar.state === 'ready' ? calendar.value : bareCalendar;
}
