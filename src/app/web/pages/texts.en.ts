export const en = {
  aboutTitle: 'About the centre',
  aboutLede:
    'A bilateral technology centre has two sides and one channel. This is its software: whoever has something finds who needs it on the other side, in any of four languages, and sees why.',
  aboutSides: 'Two sides, one weight',
  aboutSidesText:
    'Every page, rule and report works for either side as well as for the other. No language is a translation of another: a text is shown as it was written, and its translations say that they are translations and whether they are older than the original.',
  aboutWhy: 'It says why',
  aboutWhyText:
    'A match is never a number without reasons. The words that made it are marked in both texts, with the list they come from; what speaks against it stands beside them. There is no neural model and no outside service: the same text finds the same counterparts, and anybody can check how.',
  aboutUnknown: 'Unknown is an answer',
  aboutUnknownText:
    'What nobody has stated is shown as not stated, never as zero or as nothing. The centre asks; it does not guess.',
  aboutKept: 'What is kept',
  aboutKeptText:
    'A text that you paste is read, answered and forgotten: it is neither stored nor logged. Only those who sign in get a cookie, which keeps them signed in and nothing else. Your choice of light or dark stays in your own browser.',
  aboutOwner: 'Who stands behind a listing',
  aboutOwnerText:
    'The public view shows what kind of organisation offers or asks for something, and its name only if it agreed to that. Listings and organisations marked as examples were invented for the demonstration; all other organisations are real, and their sources are named.',
  aboutOpen: 'Open',
  aboutOpenText:
    'The program is free software under the EUPL 1.2. Everything that the pages show can be read by other programs through the interface.',
  aboutApi: 'The interface (API)',
  aboutWords: 'The words it knows',
  apiTitle: 'The interface (API)',
  apiLede:
    'Everything that the pages show, other programs can read too. Each question below is described by the same rules that check it.',
  apiEnglish: 'The descriptions themselves are written in English.',
  apiFile: 'Description for programs (OpenAPI 3.1)',
  apiNoKey: 'No key is needed. Answers are JSON; refusals follow RFC 9457 and name every fault at once.',
  apiInput: 'What goes in',
  apiOutput: 'What comes out',
  apiName: 'Name',
  apiType: 'Type',
  apiNeeded: 'Needed',
  apiYes: 'yes',
  apiNo: 'no',
  apiWhere: 'Where',
  apiIn: '{place, select, path {in the path} query {in the query} other {in the body}}',
  apiTry: 'For example',
  apiContents: 'Questions',
} as const;
