import type { Page } from '@playwright/test';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { openCycle, setUpSchool } from '#test/office/school-year.ts';

export const passphrase = 'velvet anchor muddy ninety';

type Ask = <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

/** Asks the program as its window does, for setting up what a journey is not about. A refusal fails the test. */
export function asking(page: Page): { ask: Ask } {
  return {
    ask: async (name, input) => {
      const reply = await page.evaluate((asked) => window.office.call(asked.name, asked.input), { name, input });
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.value as Output<typeof name>; // the door checked it by the schema
    },
  };
}

/**
 * Makes a small school with its cycle open, in the business manager's hands; Nia Prosser's review is the one to work on.
 * `adopt` takes another policy into use than the first that is built in.
 */
export async function makeSmallSchool(page: Page, adopt?: (by: { ask: Ask }) => Promise<void>): Promise<void> {
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
  await adopt?.({ ask });
  await openCycle({ ask });
}
