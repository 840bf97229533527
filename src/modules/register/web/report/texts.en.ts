export const en = {
  register: 'Register',
  title: 'Yearly reports',
  lede: 'What came of the cooperation in one year, on paper: agreements, projects, sessions, results, money, what sources disagree on, and every source. To read, to print, to hand over.',
  years: 'Years of which something is known',
  year: 'Year',
  number: 'Records',
  report: 'Report',
  inYear: 'Report of {year} (PDF): {language}',
  none: 'No source dates anything yet.',
  otherNote:
    'A report can be had of every year from 1949 to 2100, also of those of which nothing is known: it then says so.',
} as const;
