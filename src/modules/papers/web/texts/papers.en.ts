export const en = {
  papers: 'Papers',
  fetching: 'Looking which papers can be made …',
  language: 'Language of the paper',
  second: 'Second language beside it',
  secondSay: 'For the two templates: both languages side by side, for the signatures of both parties.',
  noSecond: 'none',
  template: 'template',
  named: '{paper} as {format}',
  and: ' and ',

  paper_introduction: 'Letter of introduction',
  say_introduction: 'Names both parties and their advisers to one another.',
  'paper_non-disclosure': 'Non-disclosure agreement',
  'say_non-disclosure':
    'Mutual, with what is known filled in and the rest marked. No legal advice: have a lawyer of each side read it.',
  'paper_letter-of-intent': 'Letter of intent',
  'say_letter-of-intent':
    'What both parties intend and the next steps. No legal advice: have a lawyer of each side read it.',
  'paper_case-summary': 'Case summary',
  'say_case-summary': 'Where the case stands, whose turn it is and how it came there, as far as you see it.',
  'paper_clearance-plan': 'Clearance plan',
  'say_clearance-plan': 'What the law of both sides asks for, in which order and by when.',

  'hindrance_names-not-agreed': 'Waits until names are agreed to: {sides}.',
  'hindrance_party-missing': 'No organisation takes part yet: {sides}.',
  'hindrance_case-closed': 'The case is closed; take it up again first.',
  'hindrance_nothing-answered': 'Answer at least one question about the case above.',

  making: 'Being made, one moment …',
  kept: 'Saved: {name}',
  refusedBusy: 'Many papers are being made just now. Try again in a minute.',
  refusedSlow: 'Making this paper took too long. Try again, or choose DOCX if there is one.',
  refusedHindered: 'The case has changed meanwhile: this paper cannot be made now. Load the page again.',

  keepIn: 'Where the room keeps it',
  keepSay: 'What is kept in the room is a document there; the same paper made again is its next version.',
  place_shared: 'Both sides',
  place_side: 'Only the side {side}',
  place_own: 'Only your organisation and its colleagues here',
  keep: 'Keep {format}',
  keepNamed: 'Keep {format} in the room: {paper}',
  inRoom: 'In the room: {name}',
  keptVersion: '{title}, version {version}',
  refusedFull:
    'There is no room for it: your side has reached a limit of this room. Delete what is no longer needed.',
  refusedClosed: 'This case is closed and takes nothing new until it is reopened.',

  letter: 'Interest as a letter',
  letterSay: 'To the owner of the listing. Whoever is not named to you is not named in it.',
  sheet: 'One page to hand on (PDF)',
} as const;
