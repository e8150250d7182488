import { expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { neighbours } from './neighbours.ts';

test.each(neighbours)('%s', async (_, lines, fields, people, wanted = {}) => {
  const read = await asRead(`${lines.join('\r\n')}\r\n`);
  expect(read.people(...fields)).toEqual(people);
  const left = {
    against: read.against,
    warnings: read.warnings.filter(([, warning]) => warning !== 'name-divided'),
    found: read.found,
  };
  expect(left).toEqual({ against: [], warnings: [], found: [], ...wanted });
});
