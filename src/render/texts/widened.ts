/** A catalogue's shape with its literal texts widened: another language must have the same keys, and the same figures. */
export type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };
