import Database from 'better-sqlite3';

/** What is asked of any database of this process, statement by statement, since the counting began. */
const asked: string[] = [];

interface Counted {
  source: string;
}

const methods = ['run', 'get', 'all', 'iterate'] as const;

// every statement has one prototype, whichever database it is of
const database = new Database(':memory:', {});
const statement = Object.getPrototypeOf(database.prepare('select 1')) as Record<
  string,
  (...given: unknown[]) => unknown
>;
for (const method of methods) {
  const original = statement[method];
  if (!original) throw new Error(`a statement has no ${method}`);
  statement[method] = function counted(this: Counted, ...given: unknown[]) {
    asked.push(this.source);
    return original.apply(this, given);
  };
}
database.close();

/** The statements that some work asks of the databases, transactions included. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await work();
  return [...asked];
}
