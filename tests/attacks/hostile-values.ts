/** Texts that have broken other programs: foreign SQL, script, paths, templates, broken Unicode, nothing, too much. */
export const hostileTexts: readonly string[] = [
  "'; drop table opportunities.opportunity; --",
  "') or 1=1 --",
  "\\'; select pg_sleep(5); --",
  '$1 $2 %s {0} ${7*7} {{7*7}}',
  '<script>window.taken = 1</script>',
  '"><img src=x onerror="window.taken=1">',
  'javascript:window.taken=1',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'a\u0000b',
  '\ud800 alone',
  '\u202egnp.exe',
  'z\u0301\u0302\u0303\u0304'.repeat(200),
  '__proto__',
  '',
  ' ',
  '字'.repeat(50_000),
];

/** What is no text where one is asked for, and the other way round. */
export const hostileOthers: readonly unknown[] = [
  null,
  -1,
  1e308,
  0.1,
  true,
  [],
  [[]],
  {},
  { toString: 'x', __proto__: { admin: true } },
];
