/**
 * What is made of an object, made once and remembered while that object is. For objects that are replaced, never mutated:
 * an edit of one annotation among ten thousand leaves what was read and written of all others.
 */
export function onceForEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
