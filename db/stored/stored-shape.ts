import { customType } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { type Upgrade, upgraded } from '#domain/shapes.ts';

/** How a value is stored as text, and read whichever shape it was stored in. */
export interface StoredShape<Value> {
  write: (value: Value) => string;
  /** Throws for what no shape of it can be. */
  read: (text: string) => Value;
}

const envelope = z.strictObject({ shape: z.int(), value: z.unknown() });

/** A value stored with the number of its shape beside it; `upgrades` makes each earlier shape the next. */
export function storedShape<Value>(schema: z.ZodType<Value>, upgrades: readonly Upgrade[] = []): StoredShape<Value> {
  return {
    write: (value) => JSON.stringify({ shape: upgrades.length + 1, value }),
    read: (text) => {
      const { shape, value } = envelope.parse(JSON.parse(text));
      return schema.parse(upgraded(value, shape, upgrades));
    },
  };
}

/** A column that holds a value in its stored shape. What is read from it has been parsed. */
export function stored<Value>(name: string, shape: StoredShape<Value>) {
  return customType<{ data: Value; driverData: string | null }>({
    dataType: () => 'text',
    // a prepared statement asks for null, too
    toDriver: (value: Value | null) => (value === null ? null : shape.write(value)),
    fromDriver: (text) => shape.read(text ?? ''),
  })(name);
}
