export * from './calendar.ts';
export * from './changes.ts';
export * from './cycles.ts';
export * from './own-policies.ts';
export * from './reviews.ts';
export * from './school.ts';
export * from './staff.ts';
export * from './training.ts';
