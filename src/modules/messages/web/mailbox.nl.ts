import type { en } from './mailbox.en.ts';

export const nl: Record<keyof typeof en, string> = {
  mailbox: 'Postbus van deze computer',
  mailboxLede:
    'Er vertrekt geen mail uit dit centrum; ze staat hier, want alleen deze computer komt binnen. Links openen één keer.',
  none: 'Er is nog geen mail geschreven.',
  to: 'Aan {address}, {moment}',
  notShown: 'Mail wordt hier niet getoond: dit centrum verstuurt ze, of anderen kunnen het ook bereiken.',
};
