import type { Listed } from '#domain/staff-list/staff-import.ts';

/** What an office needs of a list. */
export interface Case {
  fields: (keyof Listed)[];
  people: unknown[][];
  /** Lines that are no people, and rows that are not taken. */
  against?: [row: number, why: string][];
  warnings?: [row: number, warning: string][];
  /** What is found out about a column, and how it is proposed to read it. */
  found?: [finding: string, proposed: string][];
}

export const number = ['employeeNumber', 'familyName'] as (keyof Listed)[];
export const started = [...number, 'startDate'] as (keyof Listed)[];
export const letters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at));
export const none = undefined;
