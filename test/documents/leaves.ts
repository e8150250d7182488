/** Words in a tree, as templates/words has them. */
type Tree = string | ((...args: never[]) => string) | { [name: string]: Tree };

/** Every word by its path; a function with its arguments standing as {0}, {1}. */
export function leaves(tree: Tree, path = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]]);
  if (typeof tree === 'function') {
    const say = tree as (...args: unknown[]) => string; // called with marks in place of what it would be given
    return new Map([[path, say(...Array.from({ length: Math.max(1, tree.length) }, (_, at) => `{${at}}`))]]);
  }
  return new Map(Object.entries(tree).flatMap(([name, one]) => [...leaves(one, `${path}.${name}`)]));
}
