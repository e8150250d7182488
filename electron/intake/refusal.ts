import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

/**
 * Thrown deep inside a reader to leave it at once; it never passes the border of this folder, where `refusalAsData`
 * turns it into a Result.
 */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What the step gives, or the problem it refused with. Anything a library throws over a file is a damaged file. */
export async function refusalAsData<T>(step: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return done(await step());
  } catch (thrown) {
    return refuse(thrown instanceof Refusal ? thrown.problem : { code: 'file-damaged' });
  }
}
