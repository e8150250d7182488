export * from './changes.ts';
export { cycleMember } from './cycles.ts';
export * from './reviews.ts';
export * from './training.ts';
