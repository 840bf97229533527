export const en = {
  close: 'Close',
  opening: 'Opening the document …',
  drawing: 'The page is being drawn …',
  previous: 'Previous',
  next: 'Next',
  pageOf: 'Page {page, number} of {pages, number}',
  zoom: 'Width',
  width: '{zoom, select, 1 {whole page width} 2 {twice as wide} other {three times as wide}}',
  named:
    'Each page carries your name, the moment and the number under which your reading is on record. ← → turn pages, Home and End lead to the first and the last one.',
  sheet: 'The page',
  pageAlt: 'Page {page, number} of {pages, number} of “{title}”, as a picture with your name across it',
  no_encrypted:
    'This file is protected by a password; the centre cannot show it. Ask the side that brought it for a copy without.',
  no_damaged:
    'This file or this page is damaged or built in a way that the centre cannot show. Ask the side that brought it for another copy.',
  no_slow:
    'This page takes too long to draw. Try another page, or ask the side that brought it for a simpler copy.',
  no_busy: 'Many pages are being drawn just now. Try again in a moment.',
  no_large: 'Files of more than 50 MiB are not shown as pages.',
  no_pages: 'Files of more than 10,000 pages are not shown here.',
  no_expired: 'The last day for reading this document is over. Ask the side that brought it.',
  no_terms:
    'The terms of the side that brought it have to be accepted first. Close this and read them above the documents.',
} as const;
