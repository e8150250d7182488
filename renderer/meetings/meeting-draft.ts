import { isDay } from '#domain/days/dates.ts';
import type { Booking } from '#domain/record/record.ts';
import { meetingMinutes, readTime } from '#domain/review/meetings.ts';
import { words } from '#renderer/words/index.ts';

const says = words.meetings;

/** A meeting as it is being typed: texts until they are a day, a time and a length. */
export interface MeetingDraft {
  on: string;
  at: string;
  minutes: string;
  place: string;
}

/** Meetings are taken to last so long until somebody says otherwise. */
export const USUAL_MINUTES = '45';

/** What stands in the dialog of a meeting that is booked, or not yet. */
export function draftOf(booked: Booking | null): MeetingDraft {
  if (!booked) return { on: '', at: '', minutes: USUAL_MINUTES, place: '' };
  return { ...booked, minutes: String(booked.minutes) };
}

/** When and where a typed meeting is; undefined while something in it cannot be read. */
export function typedMeeting({ on, at, minutes, place }: MeetingDraft) {
  const time = at.trim() === '' ? '' : readTime(at);
  const length = minutesTyped(minutes);
  if (!isDay(on) || time === undefined || length === undefined) return undefined;
  return { on, at: time, minutes: length, place: place.trim() };
}

/** What is wrong with what was typed, by its box, in the order of the boxes. */
export function faultsOf(draft: MeetingDraft): { field: keyof MeetingDraft; text: string }[] {
  return [
    ...(isDay(draft.on) ? [] : [{ field: 'on' as const, text: says.dayMissing }]),
    ...(draft.at.trim() === '' || readTime(draft.at) ? [] : [{ field: 'at' as const, text: says.timeWrong }]),
    ...(minutesTyped(draft.minutes) === undefined ? [{ field: 'minutes' as const, text: says.minutesWrong }] : []),
  ];
}

/** How long a meeting is typed to last; undefined for what is no length of one. */
export function minutesTyped(text: string): number | undefined {
  return wholeNumber(text, meetingMinutes.least, meetingMinutes.most);
}

/** A typed whole number between two others; undefined for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : -1;
  return number >= least && number <= most ? number : undefined;
}
