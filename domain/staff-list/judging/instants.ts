import { type Day, isDay } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';

const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;
const milliseconds = /^\/?Date\((-?\d{6,14})(?:[+-]\d{4})?\)\/?$/i;

const atEleven = /^(?:(\d{4}-\d{2}-\d{2})|(\d{2})\/(\d{2})\/(\d{4}))[T ]23:00(?::00(?:[.,]0+)?)?$/i;

/** A moment that a program wrote with its zone: the day that stands there, and the day it was in school. */
export interface Instant {
  written: Day;
  inSchool: Day;
}

/** '2019-08-31T23:00:00Z' was 1 September in British summer time. Undefined for what is no moment with a zone. */
export function instantOf(text: string): Instant | undefined {
  const stamp = milliseconds.exec(text);
  if (stamp) return within(new Date(Number(stamp[1])));
  const evening = atEleven.exec(text);
  if (evening) return elevenByGreenwich(evening[1] ?? `${evening[4]}-${evening[3]}-${evening[2]}`);
  const [, on = '', time = '', zone = ''] = instant.exec(text) ?? [];
  if (!isDay(on)) return undefined;
  const isAtUtc = /^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone);
  // Britain is never behind Greenwich and at most an hour ahead of it
  if (isAtUtc && !time.startsWith('23')) return { written: on, inSchool: on };
  const offset = isAtUtc ? 'Z' : zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2');
  const at = new Date(`${on}T${time}${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : { written: on, inSchool: schoolDay(at) };
}

/** 11 in the evening by Greenwich time; where no zone stands beside it, the whole column must say what it is. */
export function elevenByGreenwich(on: string): Instant | undefined {
  return isDay(on) ? { written: on, inSchool: schoolDay(`${on}T23:00:00Z`) } : undefined;
}

function within(at: Date): Instant | undefined {
  if (Number.isNaN(at.getTime())) return undefined;
  const on = schoolDay(at);
  return { written: on, inSchool: on };
}
