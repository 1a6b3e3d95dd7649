/** For lists whose items are known by their place alone: `list.map(withPlace)`. */
export function withPlace<T>(value: T, index: number): { readonly value: T; readonly index: number } {
  return { value, index };
}
