/** What JavaScript itself, Node's inspector and test runners look for on every object. */
const looked = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
]);

/**
 * The object as part of Electron's API: whatever it does not have is an error that names it. A stand-in that answered
 * `undefined` would let a test pass for the wrong reason.
 */
export function loud<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver): unknown {
      if (key in target || typeof key === 'symbol' || looked.has(key) || key.startsWith('_')) {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(
        `The stand-in for Electron has no ${name}.${key}: add it to test/electron-stand-in/ if the program needs it`,
      );
    },
  });
}

/** An event that can be prevented. */
export interface StandInEvent {
  defaultPrevented: boolean;
  preventDefault: () => void;
}

/** A new event with its facts. */
export function newEvent<Facts extends object>(facts: Facts): StandInEvent & Facts {
  const event: StandInEvent & Facts = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
