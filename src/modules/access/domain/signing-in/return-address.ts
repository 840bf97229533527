/** Where a person goes after signing in: a path of this centre, or the account page. Never another site. */
export function safeReturn(wanted: string | undefined, otherwise = '/account'): string {
  if (!wanted || wanted.length > 2000) return otherwise;
  // A browser reads a backslash as a slash and drops control characters: `/\evil` and `/\t/evil` lead away.
  if (!/^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(wanted)) return otherwise;
  return wanted;
}
