import type { en } from './mailbox.en.ts';

export const fr: Record<keyof typeof en, string> = {
  mailbox: 'Boîte aux lettres de cette machine',
  mailboxLede:
    'Aucun message ne quitte ce centre ; ils s’affichent ici, puisque seule cette machine y accède. Les liens s’ouvrent une fois.',
  none: 'Aucun message n’a encore été écrit.',
  to: 'À {address}, {moment}',
  notShown: 'Les messages ne s’affichent pas ici : ce centre les envoie, ou d’autres y accèdent.',
};
