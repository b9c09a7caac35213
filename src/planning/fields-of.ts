/** An object with these fields, each with the value that is read for it. */
export function fieldsOf<Field extends string, Value>(fields: readonly Field[], read: (field: Field) => Value): Record<Field, Value> {
  return Object.fromEntries(fields.map((field) => [field, read(field)])) as Record<Field, Value>;
}
